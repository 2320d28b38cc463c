package org.quorate.simulate.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibBoolean;
import org.quorate.model.Numbers;

/// Reads what a CIB's `<status>` says of nodes and resources.
///
/// Source: lib/pengine/unpack.c (`unpack_status`)
public final class StatusReading {

    final Problem problem;
    final FailureHandling handling;
    private final CibTree cib;
    private final boolean quorum;
    private final Map<String, XmlElement> states = new HashMap<>();
    private final List<Map<String, String>> attributes = new ArrayList<>();
    private final MutableNode[] nodes;
    private final Found[] found;
    private final HistoryOwner owners;
    private final Map<String, List<String>> orphans = new TreeMap<>();

    /// A node as far as it has been read.
    private static final class MutableNode {

        private boolean online;
        private boolean unclean;
        private boolean pending;
        private boolean standby;
        private boolean maintenance;
        private boolean shutdown;
        private boolean unseen;
        private boolean known;
        private boolean fenced;
        private boolean reset;
        private boolean read;
    }

    private StatusReading(XmlElement root, ProblemReading.Past past) {
        cib = new CibTree(root);
        problem = ProblemReading.of(root, past);
        RuleEvaluation rules = new RuleEvaluation(cib, problem.now);
        handling = new FailureHandling(cib, new NameValues(cib, rules), problem.options);
        quorum = CibBoolean.isTrue(root.attribute("have-quorum").orElse("0"));
        nodes = new MutableNode[problem.nodes.size()];
        for (SchedulerNode node : problem.nodes) {
            MutableNode fresh = new MutableNode();
            boolean watched = !node.isRemote() || problem.connections[node.index()] != null && problem.connections[node.index()].container == null;
            fresh.unclean = watched && node.usable() && problem.options.fencing() && problem.options.startupFencing();
            fresh.unseen = watched;
            fresh.known = node.listed();
            nodes[node.index()] = fresh;
            attributes.add(past.transientOnes().getOrDefault(node.name(), Map.of()));
        }
        found = problem.items.stream().map(Found::new).toArray(Found[]::new);
        owners = new HistoryOwner(this, found);
    }

    /// The state that a CIB with a `<status>` describes, with the problem of its configuration.
    public static ClusterState of(XmlElement cib) {
        ProblemReading.Past past = past(cib, Set.of());
        StatusReading reading = new StatusReading(cib, past);
        ClusterState state = reading.read();
        Set<String> started = new HashSet<>();
        for (Found each : reading.found) {
            if (each.name != null) {
                started.add(each.item.base);
            }
        }
        return started.isEmpty() ? state : new StatusReading(cib, past(cib, started)).read();
    }

    private static ProblemReading.Past past(XmlElement cib, Set<String> started) {
        Map<String, Map<String, String>> transientOnes = new HashMap<>();
        Map<String, Integer> recorded = new HashMap<>();
        Set<String> seen = new HashSet<>();
        NameValues sets = new NameValues(new CibTree(cib), new RuleEvaluation(new CibTree(cib), new CibTree(cib).time()));
        for (XmlElement state : CibTree.children(cib, "status").flatMap(status -> CibTree.children(status, "node_state")).toList()) {
            String name = state.attribute("uname").orElse("");
            seen.add(name);
            Map<String, String> values = new HashMap<>();
            CibTree.children(state, "transient_attributes")
                    .forEach(owner -> sets.addTo(values, owner, "instance_attributes", null, true, RuleEvaluation.About.NOTHING));
            transientOnes.put(name, values);
            state.all().filter(each -> each.name().equals("lrm_resource")).forEach(each -> each.attribute("id")
                    .ifPresent(id -> recorded.merge(HistoryOwner.stripped(id), 1, Integer::sum)));
        }
        return new ProblemReading.Past(started, seen, transientOnes, recorded, true);
    }

    private ClusterState read() {
        List<XmlElement> all = cib.status().map(status -> CibTree.children(status, "node_state").toList()).orElse(List.of());
        Set<String> granted = new HashSet<>();
        Set<String> standby = new HashSet<>();
        cib.status().stream().flatMap(status -> CibTree.children(status, "tickets")).flatMap(tickets -> CibTree.children(tickets, "ticket_state"))
                .forEach(ticket -> {
                    String id = ticket.attribute("id").orElse("");
                    ticket.attribute("granted").filter(CibBoolean::isTrue).ifPresent(_ -> granted.add(id));
                    ticket.attribute("standby").filter(CibBoolean::isTrue).ifPresent(_ -> standby.add(id));
                });
        all.forEach(this::nodeState);
        boolean again = true;
        while (again) {
            again = false;
            for (XmlElement state : all) {
                again |= history(state, false);
            }
        }
        all.forEach(state -> history(state, problem.options.fencing()));
        for (SchedulerNode node : problem.nodes) {
            MutableNode now = nodes[node.index()];
            Item connection = problem.connections[node.index()];
            if (node.isRemote()) {
                if (now.shutdown && connection != null) {
                    found[connection.index].next = Role.STOPPED;
                }
                if (!now.read) {
                    remoteOnline(node.index());
                }
            }
        }
        return state(granted, standby);
    }

    private ClusterState state(Set<String> granted, Set<String> standbyTickets) {
        List<NodeState> result = new ArrayList<>();
        for (SchedulerNode node : problem.nodes) {
            MutableNode now = nodes[node.index()];
            result.add(new NodeState(now.online, now.unclean, now.pending, now.standby, now.maintenance, now.shutdown, now.unseen, now.known, now.fenced,
                    now.reset, attributes.get(node.index())));
        }
        List<Activity> activities = new ArrayList<>();
        for (Found each : found) {
            activities.add(each.activity());
        }
        return new ClusterState(problem, quorum, result, activities, granted, standbyTickets, false).withOrphans(orphans);
    }

    int find(String name) {
        return problem.nodes.stream().filter(node -> node.id().equalsIgnoreCase(name)).map(SchedulerNode::index).findFirst()
                .orElseGet(() -> problem.nodes.stream().filter(node -> node.name().equalsIgnoreCase(name)).map(SchedulerNode::index).findFirst().orElse(-1));
    }

    private int find(XmlElement state) {
        String id = state.attribute("id").orElse("");
        String name = state.attribute("uname").orElse("");
        int byId = find(id);
        return byId >= 0 ? byId : find(name);
    }

    /// Source: `unpack_node_state`
    private void nodeState(XmlElement state) {
        int index = state.attribute("id").isEmpty() || state.attribute("uname").isEmpty() ? -1 : find(state);
        if (index < 0) {
            return;
        }
        states.put(problem.nodes.get(index).name(), state);
        MutableNode node = nodes[index];
        if (problem.nodes.get(index).isRemote()) {
            node.fenced = Numbers.integer(CibTree.text(state, "node_fenced")).orElse(0) > 0;
            return;
        }
        node.known = true;
        node.standby = isOn(index, "standby");
        node.maintenance = isOn(index, "maintenance");
        node.unclean = false;
        node.unseen = false;
        node.shutdown = isShuttingDown(index);
        if (!problem.nodes.get(index).usable()) {
            return;
        }
        new OnlineStatus(state, problem.options.fencing(), node.shutdown, problem.attributes.value(index, "terminate")).judge((online, unclean, pending) -> {
            node.online = online;
            node.unclean |= unclean;
            node.pending = pending;
            node.standby |= pending;
        });
        if (!quorum && node.online && problem.options.noQuorumPolicy() == ClusterOptions.NoQuorumPolicy.SUICIDE) {
            node.unclean = true;
        }
    }

    private boolean isOn(int index, String attribute) {
        String value = problem.attributes.value(index, attribute);
        return value != null && CibBoolean.isTrue(value);
    }

    private boolean isShuttingDown(int index) {
        String value = problem.attributes.value(index, "shutdown");
        return value != null && !value.equals("0");
    }

    /// Source: `unpack_node_history`
    ///
    /// @return whether it was read now
    private boolean history(XmlElement state, boolean everything) {
        int index = state.attribute("uname").isEmpty() ? -1 : find(state);
        if (index < 0 || nodes[index].read || !everything && !mayRead(index)) {
            return false;
        }
        if (problem.nodes.get(index).isRemote()) {
            remoteOnline(index);
            remoteAttributes(index, state);
        }
        nodes[index].read = true;
        CibTree.children(state, "lrm").flatMap(lrm -> CibTree.children(lrm, "lrm_resources")).flatMap(all -> CibTree.children(all, "lrm_resource"))
                .forEach(entry -> resource(index, entry));
        return true;
    }

    private boolean mayRead(int index) {
        Item connection = problem.connections[index];
        if (connection != null && connection.container != null) {
            return found[connection.index].role == Role.STARTED && found[connection.container.index].role == Role.STARTED;
        } else if (problem.nodes.get(index).isRemote()) {
            return connection != null && (problem.options.shutdownLock() || found[connection.index].role == Role.STARTED);
        }
        return problem.options.fencing() || problem.options.shutdownLock() || nodes[index].online;
    }

    private void resource(int node, XmlElement entry) {
        String id = entry.attribute("id").orElse("");
        List<XmlElement> operations = CibTree.children(entry, "lrm_rsc_op").toList();
        if (id.isEmpty() || operations.isEmpty()) {
            return;
        }
        Found owner = owners.of(id, node);
        if (owner == null) {
            if (!owners.isCollective(id) && OrphanHistory.isActive(operations)) {
                orphans.computeIfAbsent(id, _ -> new ArrayList<>()).add(problem.nodes.get(node).name());
            }
            return;
        }
        new ResourceHistory(this, owner, node).read(operations);
        if (!owner.nodes.isEmpty()) {
            owner.name = id.equals(owner.item.id) ? null : id;
        }
    }

    /// Source: `determine_remote_online_status`
    private void remoteOnline(int index) {
        MutableNode node = nodes[index];
        Item item = problem.connections[index];
        if (item == null) {
            node.online = false;
            return;
        }
        Found connection = found[item.index];
        Found container = item.container == null ? null : found[item.container.index];
        if (connection.role == Role.STARTED) {
            node.online = true;
            node.shutdown |= connection.next == Role.STOPPED;
        }
        if (container != null && container.marks.contains(Activity.Mark.FAILED)) {
            node.online = false;
            node.reset = true;
        } else if (connection.marks.contains(Activity.Mark.FAILED)) {
            node.online = false;
        } else if (connection.role == Role.STOPPED || container != null && container.role == Role.STOPPED) {
            node.online = false;
            node.reset = false;
        } else if (container != null && connection.nodes.size() == 1) {
            MutableNode host = nodes[connection.nodes.getFirst()];
            if (!host.online && host.unclean) {
                node.online = false;
                node.reset = true;
            }
        }
    }

    /// Source: `unpack_handle_remote_attrs`
    private void remoteAttributes(int index, XmlElement state) {
        MutableNode node = nodes[index];
        if (!node.reset) {
            node.unclean = false;
            node.unseen = false;
        }
        node.known = true;
        node.shutdown |= isShuttingDown(index);
        node.standby |= isOn(index, "standby");
        Item connection = problem.connections[index];
        node.maintenance |= isOn(index, "maintenance") || connection != null && !found[connection.index].isManaged();
    }

    Instant now() {
        return problem.now;
    }

    boolean online(int node) {
        return nodes[node].online;
    }

    boolean unclean(int node) {
        return nodes[node].unclean;
    }

    boolean maintenance(int node) {
        return nodes[node].maintenance;
    }

    boolean isGuest(int node) {
        return problem.connections[node] != null && problem.connections[node].container != null;
    }

    boolean isRemote(int node) {
        return problem.connections[node] != null && problem.connections[node].container == null;
    }

    Found connection(int node) {
        return found[problem.connections[node].index];
    }

    void rest(int node) {
        nodes[node].standby = true;
    }

    void unsee(int node) {
        nodes[node].unseen = true;
    }

    /// a failed connection that is known to be lost is no longer a guess
    void see(Item connection) {
        for (int node = 0; node < nodes.length; node++) {
            if (problem.connections[node] == connection && nodes[node].unclean) {
                nodes[node].unseen = false;
            }
        }
    }

    /// Source: `pe_fence_node`
    void fence(int node) {
        if (isGuest(node)) {
            Found container = found[problem.connections[node].container.index];
            if (container.isManaged() && !container.marks.contains(Activity.Mark.FAILED)) {
                nodes[node].reset = true;
                container.marks.add(Activity.Mark.FAILED);
                container.marks.add(Activity.Mark.STOP);
            }
        } else {
            nodes[node].unclean = true;
            nodes[node].reset |= isRemote(node);
        }
    }

    void fenceRemote(Item connection) {
        for (int node = 0; node < nodes.length; node++) {
            if (problem.connections[node] == connection && connection.container == null && !nodes[node].fenced) {
                fence(node);
            }
        }
    }

    void connectionFailed(int node) {
        if (problem.connections[node] != null && connection(node).isManaged()) {
            connection(node).marks.add(Activity.Mark.FAILED);
            connection(node).marks.add(Activity.Mark.STOP);
        }
    }

    boolean canFence(int node) {
        return problem.options.fencing() && problem.options.hasDevice()
                && (quorum || problem.options.noQuorumPolicy() == ClusterOptions.NoQuorumPolicy.IGNORE || nodes[node].online);
    }

    void ban(Item item, int node) {
        found[item.index].ban(node);
        item.children.forEach(child -> ban(child, node));
    }

    void banEverywhere(Item item) {
        for (int node = 0; node < nodes.length; node++) {
            ban(item, node);
        }
    }

    int failures(Item item, int node, boolean effective) {
        return FailCounts.count(item, attributes.get(node), problem.now, effective);
    }

    /// What is recorded of a resource on a node.
    List<Operation> history(String node, Item item) {
        @Nullable XmlElement state = states.get(node);
        return state == null ? List.of() : state.all().filter(each -> each.name().equals("lrm_resource")
                        && each.attribute("id").filter(id -> id.equals(item.id)).isPresent())
                .flatMap(entry -> CibTree.children(entry, "lrm_rsc_op")).map(Operation::of).toList();
    }
}
