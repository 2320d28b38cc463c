package org.quorate.simulate.schedule;

/// What can be fenced, and what stays where it is because its node cannot be. Where all devices of a lost node fail, the scheduler does not know: it plans
/// its fencing again and again, and what needs no fencing goes on meanwhile.
///
/// Source: lib/pengine/utils.c (`pe_can_fence`), lib/pacemaker/pcmk_sched_fencing.c (`order_start_vs_fencing`, `order_stop_vs_fencing`); seen on real clusters
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
            if (rsc.item.requires == Item.Requires.FENCING && isFencedInVain(node) || isOutOfReach(node)) {
                return node;
            }
        }
        return -1;
    }

    private boolean isOutOfReach(int node) {
        Item connection = work.problem.connections[node];
        return connection == null ? work.standing.unclean[node] && !canFence(node)
                : connection.container != null ? !canFenceGuest(work.rsc(connection.container))
                : !feasibility.runs(work.rsc(connection)) && unfenced(work.rsc(connection)) >= 0;
    }

    /// Whether the fencing of some node is planned and fails, so that nothing comes of what is planned for afterwards: every start, and every promotion,
    /// of a resource that requires fencing. A remote node that has just been lost is noticed only when others have been fenced and their resources started.
    boolean holdsUp() {
        for (int node = 0; node < work.nodes; node++) {
            Item connection = work.problem.connections[node];
            if (isFencedInVain(node) && (connection == null || !work.rsc(connection).isActive())) {
                return true;
            }
        }
        return false;
    }

    /// a remote node stays lost also when nothing is connected to it any more
    private boolean isFencedInVain(int node) {
        Item connection = work.problem.connections[node];
        boolean lost = work.standing.unclean[node] || connection != null && connection.container == null;
        return lost && work.state.isBeyondFencing(node) && canFence(node);
    }

    boolean canFence(int node) {
        return work.options.fencing() && work.options.hasDevice() && (work.state.hasQuorum()
                || work.options.noQuorumPolicy() == ClusterOptions.NoQuorumPolicy.IGNORE || work.standing.online[node]);
    }

    /// A guest is fenced by stopping its VM, which needs the VM's host up or fenced. What will be connected counts as up.
    private boolean canFenceGuest(Rsc vm) {
        for (int host : vm.runningOn) {
            Item connection = work.problem.connections[host];
            boolean fenceable = connection != null && connection.container != null ? canFenceGuest(work.rsc(connection.container)) : canFence(host) && !isFencedInVain(host);
            if (!work.standing.online[host] && !fenceable) {
                return false;
            }
        }
        return true;
    }
}
