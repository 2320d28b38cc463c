package org.quorate.simulate.schedule;

/// Whether a recorded operation is too old to count.
///
/// Source: lib/pengine/unpack.c (`check_operation_expiry`)
final class FailureExpiry {

    private final KnownStatus known;
    private final Found found;
    private final int node;

    FailureExpiry(KnownStatus known, Found found, int node) {
        this.known = known;
        this.found = found;
        this.node = node;
    }

    /// Notes too where the fail count is about to be cleared.
    boolean isExpired(Operation operation) {
        long timeout = found.item.failureTimeoutMillis / 1000;
        if (operation.status() == Operation.NOT_INSTALLED || timeout <= 0 || operation.changed() == 0) {
            return false;
        }
        boolean expired = known.problem.now.getEpochSecond() >= operation.changed() + timeout && !isUnfenced(operation);
        if (expired && known.failures(found.item, node, false) > 0) {
            if (known.failures(found.item, node, true) > 0) {
                return false;
            }
            found.cleared.add(node);
        } else if (expired && operation.isLastFailure() && found.item.reconnectMillis > 0) {
            found.cleared.add(node);
        }
        boolean goodProbe = operation.isProbe() && switch (operation.result()) {
            case 0, 7, 8, 190, 191 -> true;
            default -> false;
        };
        return expired && !goodProbe;
    }

    /// A remote node whose connection failed is not tried again before it has been fenced.
    ///
    /// Source: `should_ignore_failure_timeout`
    private boolean isUnfenced(Operation operation) {
        return found.item.reconnectMillis > 0 && known.problem.options.fencing() && operation.interval() != 0 && operation.task().equals("monitor")
                && known.connected(found.item).anyMatch(remote -> !remote.fenced);
    }
}
