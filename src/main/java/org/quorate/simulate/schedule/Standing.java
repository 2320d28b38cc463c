package org.quorate.simulate.schedule;

import org.jspecify.annotations.Nullable;

/// How nodes stand in one run: whether they can be used, how many resources they have been given, and what room is left.
final class Standing {

    final boolean[] online;
    final boolean[] shutdown;
    final boolean[] unclean;
    final boolean[] resting;
    final boolean[] unseen;
    final boolean[] reset;
    /// resources assigned to each node so far
    final int[] assigned;
    final int[][] free;
    private final Problem problem;
    /// for each node a number of its own; -1 for those without a name
    private final int[] names;

    Standing(Problem problem, ClusterState state) {
        this.problem = problem;
        int nodes = problem.nodes.size();
        online = new boolean[nodes];
        shutdown = new boolean[nodes];
        unclean = new boolean[nodes];
        resting = new boolean[nodes];
        unseen = new boolean[nodes];
        reset = new boolean[nodes];
        names = new int[nodes];
        assigned = new int[nodes];
        free = new int[nodes][];
        for (int node = 0; node < nodes; node++) {
            NodeState now = state.node(node);
            online[node] = now.online();
            shutdown[node] = now.shutdown();
            unclean[node] = now.unclean();
            resting[node] = now.standby() || now.maintenance();
            unseen[node] = now.unseen();
            reset[node] = now.reset();
            names[node] = now.known() || problem.nodes.get(node).listed() ? node : -1;
            free[node] = problem.capacity[node].clone();
        }
    }

    /// Source: lib/pacemaker/pcmk_sched_nodes.c (`pcmk__node_available`)
    boolean isAvailable(int node) {
        return online[node] && !shutdown[node] && !unclean[node] && !resting[node];
    }

    boolean isGuest(int node) {
        Item connection = problem.connections[node];
        return connection != null && connection.container != null;
    }

    boolean isRemote(int node) {
        Item connection = problem.connections[node];
        return connection != null && connection.container == null;
    }

    /// For colocation: numbers that are equal where the attribute is.
    int[] keys(@Nullable String attribute) {
        if (attribute != null && !attribute.equals("#uname") && !attribute.equals("#id")) {
            return problem.attributes.keys(attribute);
        }
        return names;
    }
}
