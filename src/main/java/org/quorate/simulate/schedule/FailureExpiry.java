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

    /// Marks the resource too, if its fail count is about to be cleared.
    boolean isExpired(Operation operation) {
        long timeout = found.item.failureTimeoutMillis / 1000;
        if (operation.status() == Operation.NOT_INSTALLED || timeout <= 0 || operation.changed() == 0) {
            return false;
        }
        boolean expired = known.problem.now.getEpochSecond() >= operation.changed() + timeout;
        if (expired && known.failures(found.item, node, false) > 0) {
            if (known.failures(found.item, node, true) > 0) {
                return false;
            }
            found.marks.add(Activity.Mark.CLEARED);
        }
        boolean goodProbe = operation.isProbe() && switch (operation.result()) {
            case 0, 7, 8, 190, 191 -> true;
            default -> false;
        };
        return expired && !goodProbe;
    }
}
