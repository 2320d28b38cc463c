package org.quorate.simulate.schedule;

/// What can be fenced, and what stays where it is because its node cannot be.
///
/// Source: lib/pengine/utils.c (`pe_can_fence`)
final class FencingReach {

    private final Work work;
    private final Feasibility feasibility;

    FencingReach(Work work, Feasibility feasibility) {
        this.work = work;
        this.feasibility = feasibility;
    }

    /// A node where the resource may still run and that cannot be fenced; -1: none.
    int unfenced(Rsc rsc) {
        for (int node : rsc.runningOn) {
            Item connection = work.problem.connections[node];
            boolean lost = connection == null ? work.standing.unclean[node] && !canFence(node)
                    : connection.container != null ? !canFenceGuest(work.rsc(connection.container))
                    : !feasibility.runs(work.rsc(connection)) && unfenced(work.rsc(connection)) >= 0;
            if (lost) {
                return node;
            }
        }
        return -1;
    }

    boolean canFence(int node) {
        return work.options.fencing() && work.options.hasDevice() && !work.state.isBeyondFencing(node) && (work.state.hasQuorum()
                || work.options.noQuorumPolicy() == ClusterOptions.NoQuorumPolicy.IGNORE || work.standing.online[node]);
    }

    /// A guest is fenced by stopping its VM, which needs the VM's host up or fenced. What will be connected counts as up.
    private boolean canFenceGuest(Rsc vm) {
        for (int host : vm.runningOn) {
            Item connection = work.problem.connections[host];
            boolean fenceable = connection != null && connection.container != null ? canFenceGuest(work.rsc(connection.container)) : canFence(host);
            if (!work.standing.online[host] && !fenceable) {
                return false;
            }
        }
        return true;
    }
}
