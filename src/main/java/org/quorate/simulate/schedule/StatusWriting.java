package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quorate.cib.XmlElement;

/// Writes a state as the `<status>` that a cluster in it would have, so that `crm_simulate` can start from it.
///
/// A running resource has one entry in the history of its node, a recurring monitor that succeeded: that needs no digest of the
/// resource's parameters, without which the scheduler would restart it.
///
/// Source: lib/pengine/unpack.c reads it
public final class StatusWriting {

    private static final String TRANSITION = "1:1:%d:00000000-0000-4000-8000-000000000000";
    /// older than any that a scheduler refuses
    private static final String FEATURE_SET = "3.15.0";

    private final ClusterState state;
    private final Problem problem;

    private StatusWriting(ClusterState state) {
        this.state = state;
        problem = state.problem();
    }

    /// The CIB of the state's problem, with its status.
    public static XmlElement cib(ClusterState state) {
        StatusWriting writing = new StatusWriting(state);
        XmlElement root = state.problem().cib();
        Map<String, String> attributes = new LinkedHashMap<>(root.attributes());
        attributes.putIfAbsent("validate-with", "pacemaker-3.7");
        attributes.put("crm_feature_set", FEATURE_SET);
        attributes.put("have-quorum", state.hasQuorum() ? "1" : "0");
        attributes.put("no-quorum-panic", "1");
        List.of("admin_epoch", "epoch", "num_updates").forEach(name -> attributes.putIfAbsent(name, "0"));
        List<XmlElement> children = new ArrayList<>(root.children().stream().filter(child -> child.name().equals("configuration")).toList());
        children.add(writing.status());
        return new XmlElement("cib", attributes, children);
    }

    private XmlElement status() {
        List<XmlElement> children = new ArrayList<>();
        for (SchedulerNode node : problem.nodes) {
            NodeState now = state.node(node.index());
            if (node.isRemote() ? state.hasRun() && isConnected(node) : !now.unseen() && node.usable()) {
                children.add(node(node, now));
            }
        }
        List<XmlElement> tickets = new ArrayList<>();
        problem.tickets.stream().map(TicketUse::ticket).distinct().forEach(ticket -> tickets.add(element("ticket_state", "id", ticket,
                "granted", String.valueOf(state.isGranted(ticket)), "standby", String.valueOf(state.isStandby(ticket)))));
        if (!tickets.isEmpty()) {
            children.add(new XmlElement("tickets", Map.of(), tickets));
        }
        return new XmlElement("status", Map.of(), children);
    }

    private boolean isConnected(SchedulerNode node) {
        Item connection = problem.connections[node.index()];
        return connection != null && !state.activity(connection).nodes().isEmpty();
    }

    private XmlElement node(SchedulerNode node, NodeState now) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", node.id());
        attributes.put("uname", node.name());
        if (node.isRemote()) {
            attributes.put("remote_node", "true");
            attributes.put("in_ccm", "true");
        } else {
            attributes.put("in_ccm", String.valueOf(now.online()));
            attributes.put("crmd", now.online() ? "online" : "offline");
            attributes.put("join", now.pending() ? "pending" : now.online() ? "member" : "down");
            attributes.put("expected", now.online() || now.unclean() ? "member" : "down");
        }
        List<XmlElement> children = new ArrayList<>();
        Map<String, String> values = new TreeMap<>(now.attributes());
        say(values, node, "standby", now.standby() && !now.pending());
        say(values, node, "maintenance", now.maintenance());
        if (now.shutdown()) {
            values.put("shutdown", "1");
        }
        if (!values.isEmpty()) {
            children.add(transientOnes(node, values));
        }
        children.add(new XmlElement("lrm", Map.of("id", node.id()), List.of(new XmlElement("lrm_resources", Map.of(), resources(node)))));
        return new XmlElement("node_state", attributes, children);
    }

    /// what is as the permanent attribute says needs no other
    private static void say(Map<String, String> values, SchedulerNode node, String attribute, boolean on) {
        if (on != org.quorate.model.CibBoolean.isTrue(node.attributes().getOrDefault(attribute, "false"))) {
            values.put(attribute, on ? "on" : "off");
        }
    }

    private static XmlElement transientOnes(SchedulerNode node, Map<String, String> values) {
        List<XmlElement> pairs = new ArrayList<>();
        values.forEach((name, value) -> pairs.add(element("nvpair", "id", "status-%d-%d".formatted(node.index(), pairs.size()), "name", name, "value", value)));
        XmlElement set = new XmlElement("instance_attributes", Map.of("id", "status-" + node.index()), pairs);
        return new XmlElement("transient_attributes", Map.of("id", node.id()), List.of(set));
    }

    private List<XmlElement> resources(SchedulerNode node) {
        List<XmlElement> resources = new ArrayList<>();
        for (Item item : problem.items) {
            Activity activity = state.activity(item);
            if (item.isPrimitive() && activity.nodes().contains(node.index())) {
                resources.add(resource(item, activity));
            }
            activity.lock().filter(lock -> lock.node() == node.index()).ifPresent(lock -> resources.add(locked(item, lock)));
        }
        return resources;
    }

    private static XmlElement locked(Item item, ShutdownLock lock) {
        Map<String, String> attributes = agent(item);
        attributes.put("shutdown-lock", String.valueOf(lock.since()));
        return new XmlElement("lrm_resource", attributes, List.of());
    }

    private static Map<String, String> agent(Item item) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", item.isInAnonymousClone() ? item.base : item.id);
        List.of("class", "provider", "type").forEach(name -> item.xml.attribute(name).ifPresent(value -> attributes.put(name, value)));
        return attributes;
    }

    private static XmlElement resource(Item item, Activity activity) {
        Map<String, String> attributes = agent(item);
        String id = attributes.get("id");
        if (item.container != null) {
            attributes.put("container", item.container.id);
        }
        int expected = activity.role() == Role.PROMOTED ? 8 : 0;
        boolean failed = activity.marks().contains(Activity.Mark.FAILED);
        int result = !failed ? expected : expected == 8 ? 9 : 1;
        String key = TRANSITION.formatted(expected);
        Map<String, String> operation = new HashMap<>();
        operation.putAll(Map.of("id", id + "_monitor_10000", "operation_key", id + "_monitor_10000", "operation", "monitor", "interval", "10000",
                "call-id", "1", "rc-code", String.valueOf(result), "op-status", "0", "transition-key", key));
        operation.put("transition-magic", "0:" + result + ";" + key);
        operation.put("crm_feature_set", FEATURE_SET);
        return new XmlElement("lrm_resource", attributes, List.of(new XmlElement("lrm_rsc_op", new TreeMap<>(operation), List.of())));
    }

    private static XmlElement element(String name, String... attributes) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            map.put(attributes[i], attributes[i + 1]);
        }
        return new XmlElement(name, map, List.of());
    }
}
