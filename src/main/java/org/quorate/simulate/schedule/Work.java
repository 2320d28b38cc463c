package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The one mutable thing of a run: resources and nodes as they stand while resources are assigned.
final class Work {

    final Problem problem;
    final ClusterState state;
    final ClusterOptions options;
    /// how many
    final int nodes;
    final Standing standing;
    final Rsc[] rscs;
    final List<Rsc> top = new ArrayList<>();
    /// from here on the scheduler's choices depend on what cannot be known
    boolean uncertain;

    Work(Problem problem, ClusterState state) {
        this.problem = problem;
        this.state = state;
        options = problem.options;
        nodes = problem.nodes.size();
        standing = new Standing(problem, state);
        rscs = new Rsc[problem.items.size()];
        for (Item item : problem.top) {
            top.add(make(item, null));
        }
    }

    private Rsc make(Item item, @Nullable Rsc parent) {
        Rsc rsc = new Rsc(item, parent, problem.initial[item.index].clone());
        rscs[item.index] = rsc;
        item.children.forEach(child -> rsc.children.add(make(child, rsc)));
        if (item.variant == Variant.CLONE || item.variant == Variant.BUNDLE) {
            rsc.counts = new int[nodes];
        }
        return rsc;
    }

    Rsc rsc(Item item) {
        return rscs[item.index];
    }

    boolean available(int[] table, int node) {
        return table[node] != Scores.ABSENT && standing.isAvailable(node) && table[node] >= 0;
    }

    boolean anyAvailable(int @Nullable [] table) {
        for (int node = 0; table != null && node < nodes; node++) {
            if (table[node] >= 0 && standing.isAvailable(node)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the machine that a guest node runs in is assigned somewhere; true for other nodes.
    boolean hostAssigned(int node) {
        Item connection = problem.connections[node];
        return connection == null || connection.container == null || rsc(connection.container).location() >= 0;
    }

    @Nullable String attribute(int node, String name) {
        String now = state.node(node).attributes().get(name);
        return now == null ? problem.attributes.value(node, name) : now;
    }

    /// The node on which a resource is taken to be now.
    ///
    /// Source: lib/pengine/complex.c (`pe__find_active_on`)
    int current(Rsc rsc) {
        if (rsc.migration != null && IntStream.of(rsc.runningOn).anyMatch(node -> node == rsc.migration.source())) {
            return rsc.migration.source();
        }
        int active = -1;
        for (int node : rsc.runningOn) {
            boolean happy = standing.online[node] && !standing.unclean[node];
            if (rsc.item.requires != Item.Requires.FENCING && happy && (active < 0 || !standing.online[active] || standing.unclean[active])) {
                active = node;
            }
            if (active < 0) {
                active = node;
            }
            if (rsc.item.requires == Item.Requires.FENCING || happy) {
                return active;
            }
        }
        return active;
    }

    /// Adds to a resource's score, and to those of what is in it.
    ///
    /// Source: lib/pengine/utils.c (`resource_node_score`)
    void score(Rsc rsc, int node, int score) {
        rsc.children.forEach(child -> score(child, node, score));
        rsc.table[node] = rsc.table[node] == Scores.ABSENT ? Scores.add(problem.nodes.get(node).score(), score) : Scores.add(rsc.table[node], score);
    }

    void ban(Rsc rsc) {
        for (int node = 0; node < nodes; node++) {
            score(rsc, node, -Scores.INFINITY);
        }
    }

    /// Whether a colocation may draw its primary, or the instance of it that is given.
    ///
    /// Source: include/pcmki/pcmki_sched_utils.h (`pcmk__colocation_has_influence`)
    boolean hasInfluence(Colocation colocation, @Nullable Rsc instance) {
        Rsc primary = instance == null ? rsc(colocation.primary()) : instance;
        if (colocation.dependent().insideRemotes && !primary.failed && primary.runningOn.length == 1) {
            return false;
        }
        return colocation.influence() || !primary.isActive();
    }

    void assign(Rsc rsc, int node) {
        unassign(rsc);
        rsc.provisional = false;
        rsc.assigned = node;
        rsc.assignedScore = rsc.table[node] == Scores.ABSENT ? 0 : rsc.table[node];
        standing.assigned[node]++;
        Capacity.consume(standing.free[node], rsc.item.needs);
    }

    void assignNowhere(Rsc rsc) {
        unassign(rsc);
        rsc.provisional = false;
        rsc.next = Role.STOPPED;
    }

    /// Source: lib/pacemaker/pcmk_sched_resource.c (`pcmk__unassign_resource`)
    void unassign(Rsc rsc) {
        if (rsc.assigned >= 0) {
            rsc.provisional = true;
            standing.assigned[rsc.assigned]--;
            Capacity.release(standing.free[rsc.assigned], rsc.item.needs);
            rsc.assigned = -1;
        }
    }

    Set<Activity.Mark> marks(Rsc rsc) {
        return state.activity(rsc.item).marks();
    }

    static int[] filled(int length, int value) {
        int[] filled = new int[length];
        Arrays.fill(filled, value);
        return filled;
    }
}
