package org.quorate.simulate.whatif;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.quorate.simulate.schedule.ClusterState;
import org.quorate.simulate.schedule.NodeState;

/// What the scheduler has to know of a moment: which nodes take part, which are gone and how, what can run nowhere. Two moments that
/// are equal in this have the same placement.
///
/// @param returned nodes that take part again
/// @param gone     nodes that are off for sure: fenced, or shut down in order
/// @param left     those of them that were shut down in order
/// @param stuck    nodes that are lost and cannot be fenced
/// @param banned   resources that can run nowhere
/// @param failing  resources that have failed where they run and are recovered
public record Situation(Set<String> returned, Set<String> gone, Set<String> left, Set<String> stuck, Set<String> standby, Set<String> maintenance, Set<String> tickets,
                        Set<String> banned, Set<String> failing, boolean quorum) {

    public Situation {
        returned = Set.copyOf(returned);
        gone = Set.copyOf(gone);
        left = Set.copyOf(left);
        stuck = Set.copyOf(stuck);
        standby = Set.copyOf(standby);
        maintenance = Set.copyOf(maintenance);
        tickets = Set.copyOf(tickets);
        banned = Set.copyOf(banned);
        failing = Set.copyOf(failing);
    }

    /// The same as far as some resources do not count.
    public Situation without(Set<String> resources) {
        if (banned.stream().noneMatch(resources::contains)) {
            return this;
        }
        Set<String> rest = new HashSet<>(banned);
        rest.removeAll(resources);
        return new Situation(returned, gone, left, stuck, standby, maintenance, tickets, rest, failing, quorum);
    }

    ClusterState in(ClusterState before) {
        Map<String, UnaryOperator<NodeState>> nodes = new LinkedHashMap<>();
        returned.forEach(node -> nodes.put(node, _ -> NodeState.UP));
        ClusterState state = before.with(nodes).leaving(left).without(gone).losing(stuck);
        Map<String, UnaryOperator<NodeState>> rest = new LinkedHashMap<>();
        state.problem().nodeNames().forEach(name -> {
            NodeState now = state.node(name);
            if (now.standby() != standby.contains(name) || now.maintenance() != maintenance.contains(name)) {
                rest.put(name, each -> each.resting(standby.contains(name), maintenance.contains(name)));
            }
        });
        return state.with(rest).granting(tickets).failing(failing).banning(banned)
                .quorate(quorum).beyondFencing(stuck);
    }
}
