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

    void apply() {
        if (work.options.shutdownLock()) {
            work.top.forEach(this::apply);
        }
    }

    /// instances of clones and replicas of bundles are never locked
    private void apply(Rsc rsc) {
        switch (rsc.item.variant) {
            case PRIMITIVE -> node(rsc).ifPresent(node -> lock(rsc, node));
            case GROUP -> rsc.children.forEach(this::apply);
            case CLONE, BUNDLE -> { }
        }
    }

    private Optional<Integer> node(Rsc rsc) {
        if (rsc.item.fenceDevice || rsc.item.connection && rsc.item.container == null) {
            return Optional.empty();
        }
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
