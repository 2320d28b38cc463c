package org.quorate.simulate.schedule;

import java.util.Optional;

/// With `shutdown-lock` a resource whose only node shuts down in order is kept for it.
///
/// Source: lib/pacemaker/pcmk_sched_primitive.c (`pcmk__primitive_shutdown_lock`), and the `shutdown_lock` methods of groups, clones and
/// bundles
final class ShutdownLocks {

    private final Work work;

    ShutdownLocks(Work work) {
        this.work = work;
    }

    /// Instances of clones, replicas of bundles, fence devices and connections to remote nodes are never kept for a node.
    static boolean isLockable(Item item) {
        boolean single = item.isPrimitive() && (item.parent == null || item.parent.variant == Variant.GROUP && item.parent.parent == null);
        return single && !item.fenceDevice && !(item.connection && item.container == null);
    }

    void apply() {
        if (work.options.shutdownLock()) {
            for (Rsc rsc : work.rscs) {
                if (isLockable(rsc.item)) {
                    node(rsc).ifPresent(node -> lock(rsc, node));
                }
            }
        }
    }

    private Optional<Integer> node(Rsc rsc) {
        Optional<Integer> recorded = work.state.activity(rsc.item).lock().map(ShutdownLock::node);
        if (recorded.isPresent()) {
            return rsc.isActive() ? Optional.empty() : recorded;
        }
        boolean leaving = rsc.runningOn.length == 1 && work.standing.shutdown[rsc.runningOn[0]] && !work.standing.unclean[rsc.runningOn[0]];
        return leaving ? Optional.of(rsc.runningOn[0]) : Optional.empty();
    }

    private void lock(Rsc rsc, int own) {
        for (int node = 0; node < work.nodes; node++) {
            if (node != own) {
                work.score(rsc, node, -Scores.INFINITY);
            }
        }
        rsc.reason = Reason.LOCKED;
    }
}
