package org.quorate.simulate.schedule;

/// What a recorded result means: success, or which kind of failure. Some results say at once what the resource is.
///
/// Source: lib/pengine/unpack.c (`remap_operation`, `check_recoverable`)
final class OperationStatus {

    private final KnownStatus known;
    private final Found found;
    private final int node;

    OperationStatus(KnownStatus known, Found found, int node) {
        this.known = known;
        this.found = found;
        this.node = node;
    }

    /// @param masked whether it is a probe that only says that the agent is not there
    int of(Operation operation, int result, boolean masked) {
        int status = masked ? Operation.DONE : operation.status();
        if (status != Operation.DONE && status != Operation.ERROR) {
            return status;
        }
        boolean expected = operation.expected() == result;
        status = expected ? Operation.DONE : Operation.ERROR;
        boolean probe = operation.isProbe();
        switch (result) {
            case 0 -> status = probe && operation.expected() == 7 ? Operation.DONE : status;
            case 7 -> {
                if (probe || expected || !found.isManaged()) {
                    status = Operation.DONE;
                    found.role = Role.STOPPED;
                    found.onFail = OnFail.IGNORE;
                    found.next = Role.UNKNOWN;
                }
            }
            case 8 -> {
                status = probe ? Operation.DONE : status;
                found.role = Role.PROMOTED;
            }
            case 9, 191 -> {
                found.role = Role.PROMOTED;
                status = Operation.ERROR;
            }
            case 6 -> status = Operation.FATAL;
            case 3 -> status = operation.interval() == 0 ? hard(operation) : Operation.NOT_SUPPORTED;
            case 2, 4, 5 -> status = hard(operation);
            default -> status = status == Operation.DONE ? Operation.ERROR : status;
        }
        return status;
    }

    /// Source: `check_recoverable`
    private int hard(Operation operation) {
        if (operation.task().equals("stop") && !known.canFence(node)) {
            found.marks.add(Activity.Mark.BLOCKED);
        }
        return Operation.HARD;
    }
}
