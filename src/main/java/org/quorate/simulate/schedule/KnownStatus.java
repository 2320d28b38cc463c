package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibBoolean;

/// Nodes and resources as far as a status has been read, and what one of them means for another.
///
/// Source: lib/pengine/unpack.c (`pe_fence_node`), utils.c (`pe_can_fence`)
final class KnownStatus {

    final Problem problem;
    final boolean quorum;
    final FoundNode[] nodes;
    final Found[] found;
    /// by node
    private final List<Map<String, String>> attributes = new ArrayList<>();
    private final Map<String, XmlElement> states = new HashMap<>();

    KnownStatus(Problem problem, boolean quorum, Map<String, Map<String, String>> transientOnes) {
        this.problem = problem;
        this.quorum = quorum;
        nodes = new FoundNode[problem.nodes.size()];
        for (SchedulerNode node : problem.nodes) {
            boolean watched = !node.isRemote() || isRemote(node.index());
            boolean lost = watched && node.usable() && problem.options.fencing() && problem.options.startupFencing();
            nodes[node.index()] = new FoundNode(lost, watched, node.listed());
            attributes.add(transientOnes.getOrDefault(node.name(), Map.of()));
        }
        found = problem.items.stream().map(Found::new).toArray(Found[]::new);
    }

    ClusterState state(Set<String> granted, Set<String> standbyTickets) {
        List<NodeState> result = new ArrayList<>();
        for (SchedulerNode node : problem.nodes) {
            result.add(nodes[node.index()].state(attributes.get(node.index())));
        }
        List<Activity> activities = new ArrayList<>();
        for (Found each : found) {
            activities.add(each.activity());
        }
        return new ClusterState(problem, quorum, result, activities, granted, standbyTickets, false);
    }

    /// A node by its id, else by its name; -1: there is none.
    int find(String name) {
        return problem.nodes.stream().filter(node -> node.id().equalsIgnoreCase(name)).map(SchedulerNode::index).findFirst()
                .orElseGet(() -> problem.nodes.stream().filter(node -> node.name().equalsIgnoreCase(name)).map(SchedulerNode::index).findFirst().orElse(-1));
    }

    String name(int node) {
        return problem.nodes.get(node).name();
    }

    boolean isOn(int node, String attribute) {
        String value = problem.attributes.value(node, attribute);
        return value != null && CibBoolean.isTrue(value);
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

    /// The node that a connection leads to.
    Stream<FoundNode> connected(Item connection) {
        return IntStream.range(0, nodes.length).filter(node -> problem.connections[node] == connection).mapToObj(node -> nodes[node]);
    }

    /// A failed connection that is known to be lost is no longer a guess.
    void see(Item connection) {
        connected(connection).filter(node -> node.unclean).forEach(node -> node.unseen = false);
    }

    /// Source: `pe_fence_node`
    void fence(int node) {
        if (isGuest(node)) {
            Found container = found[problem.connections[node].container.index];
            if (container.isManaged() && !container.marks.contains(Activity.Mark.FAILED)) {
                nodes[node].reset = true;
                container.fail();
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
            connection(node).fail();
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

    void remember(int node, XmlElement state) {
        states.put(name(node), state);
    }

    /// What is recorded of a resource on a node.
    List<Operation> history(String node, Item item) {
        @Nullable XmlElement state = states.get(node);
        return state == null ? List.of() : state.all().filter(each -> each.name().equals("lrm_resource")
                        && each.attribute("id").filter(id -> id.equals(item.id)).isPresent())
                .flatMap(entry -> CibTree.children(entry, "lrm_rsc_op")).map(Operation::of).toList();
    }
}
