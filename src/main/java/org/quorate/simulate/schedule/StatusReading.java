package org.quorate.simulate.schedule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibBoolean;
import org.quorate.model.Numbers;

/// Reads what a CIB's `<status>` says of nodes and resources.
///
/// Source: lib/pengine/unpack.c (`unpack_status`)
public final class StatusReading {

    private final Problem problem;
    private final KnownStatus known;
    private final NodeStateReading nodeStates;
    private final FailureHandling handling;
    private final HistoryOwner owners;
    private final CibTree cib;
    /// histories without a resource, as primitives, by id
    private final Map<String, XmlElement> orphans = new LinkedHashMap<>();

    private StatusReading(XmlElement root, ProblemReading.Past past) {
        cib = new CibTree(root);
        problem = ProblemReading.of(root, past);
        known = new KnownStatus(problem, CibBoolean.isTrue(root.attribute("have-quorum").orElse("0")), past.transientOnes());
        nodeStates = new NodeStateReading(known);
        handling = new FailureHandling(cib, new NameValues(cib, new RuleEvaluation(cib, problem.now)), problem.options);
        owners = new HistoryOwner(known);
    }

    /// The state that a CIB with a `<status>` describes, with the problem of its configuration.
    public static ClusterState of(XmlElement cib) {
        ProblemReading.Past past = past(cib);
        StatusReading reading = new StatusReading(cib, past);
        ClusterState state = reading.read();
        for (ProblemReading.Past more = reading.learnt(past); !more.equals(past); more = reading.learnt(past)) {
            past = more;
            reading = new StatusReading(cib, past);
            state = reading.read();
        }
        return state;
    }

    /// What reading has shown of names and of resources that are not configured any more: with that it is read again.
    private ProblemReading.Past learnt(ProblemReading.Past before) {
        Set<String> started = new HashSet<>(before.started());
        for (Found each : known.found) {
            if (each.name != null) {
                started.add(each.item.base);
            }
        }
        Map<String, XmlElement> all = new LinkedHashMap<>();
        before.orphans().forEach(orphan -> all.put(orphan.attribute("id").orElse(""), orphan));
        orphans.forEach(all::putIfAbsent);
        return new ProblemReading.Past(started, before.seen(), before.transientOnes(), before.recorded(), List.copyOf(all.values()), true);
    }

    private static ProblemReading.Past past(XmlElement cib) {
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
        return new ProblemReading.Past(Set.of(), seen, transientOnes, recorded, List.of(), true);
    }

    private ClusterState read() {
        List<XmlElement> all = cib.status().map(status -> CibTree.children(status, "node_state").toList()).orElse(List.of());
        all.forEach(nodeStates::read);
        boolean again = true;
        while (again) {
            again = false;
            for (XmlElement state : all) {
                again |= history(state, false);
            }
        }
        all.forEach(state -> history(state, problem.options.fencing()));
        problem.nodes.stream().filter(SchedulerNode::isRemote).forEach(node -> {
            FoundNode now = known.nodes[node.index()];
            Item connection = problem.connections[node.index()];
            if (now.shutdown && connection != null) {
                known.found[connection.index].next = Role.STOPPED;
            }
            if (!now.read) {
                nodeStates.connected(node.index());
            }
        });
        return known.state(tickets("granted"), tickets("standby"));
    }

    private Set<String> tickets(String attribute) {
        Set<String> tickets = new HashSet<>();
        cib.status().stream().flatMap(status -> CibTree.children(status, "tickets")).flatMap(all -> CibTree.children(all, "ticket_state"))
                .filter(ticket -> ticket.attribute(attribute).filter(CibBoolean::isTrue).isPresent())
                .forEach(ticket -> tickets.add(ticket.attribute("id").orElse("")));
        return tickets;
    }

    /// Source: `unpack_node_history`
    ///
    /// @return whether it was read now
    private boolean history(XmlElement state, boolean everything) {
        int index = state.attribute("uname").isEmpty() ? -1 : nodeStates.find(state);
        if (index < 0 || known.nodes[index].read || !everything && !mayRead(index)) {
            return false;
        }
        if (problem.nodes.get(index).isRemote()) {
            nodeStates.connected(index);
            nodeStates.remoteAttributes(index);
        }
        known.nodes[index].read = true;
        CibTree.children(state, "lrm").flatMap(lrm -> CibTree.children(lrm, "lrm_resources")).flatMap(all -> CibTree.children(all, "lrm_resource"))
                .forEach(entry -> resource(index, entry));
        return true;
    }

    private boolean mayRead(int index) {
        Item connection = problem.connections[index];
        if (connection != null && connection.container != null) {
            return known.found[connection.index].role == Role.STARTED && known.found[connection.container.index].role == Role.STARTED;
        } else if (problem.nodes.get(index).isRemote()) {
            return connection != null && (problem.options.shutdownLock() || known.found[connection.index].role == Role.STARTED);
        }
        return problem.options.fencing() || problem.options.shutdownLock() || known.nodes[index].online;
    }

    private void resource(int node, XmlElement entry) {
        String id = entry.attribute("id").orElse("");
        List<XmlElement> operations = CibTree.children(entry, "lrm_rsc_op").toList();
        if (id.isEmpty() || operations.isEmpty() && !problem.options.shutdownLock()) {
            return;
        }
        Found owner = owners.of(id, node);
        if (owner == null) {
            if (!owners.isCollective(id) && !operations.isEmpty()) {
                orphans.putIfAbsent(id, new XmlElement("primitive", entry.attributes(), List.of()));
            }
            return;
        }
        if (problem.options.shutdownLock()) {
            lock(owner, node, entry);
        }
        new ResourceHistory(known, handling, owner, node).read(operations);
        if (!owner.nodes.isEmpty()) {
            owner.name = id.equals(owner.item.id) ? null : id;
        }
    }

    /// Source: `unpack_shutdown_lock`
    private void lock(Found owner, int node, XmlElement entry) {
        long since = entry.attribute("shutdown-lock").flatMap(Numbers::integer).orElse(0);
        long limit = problem.options.shutdownLockSeconds();
        if (since != 0 && (limit == 0 || problem.now.getEpochSecond() <= since + limit)) {
            owner.lock = new ShutdownLock(node, since);
        }
    }
}
