package org.quorate.simulate.schedule;

/// What a resource is after an operation that succeeded, or is under way.
///
/// Source: lib/pengine/unpack.c (`update_resource_state`)
final class OperationEffect {

    private final Found found;
    private final int node;

    OperationEffect(Found found, int node) {
        this.found = found;
        this.node = node;
    }

    void pending(Operation operation) {
        switch (operation.task()) {
            case "start" -> {
                found.marks.add(Activity.Mark.START_PENDING);
                found.activate();
            }
            case "promote" -> found.role = Role.PROMOTED;
            default -> { }
        }
        if (found.pendingOn < 0 && !operation.isProbe()) {
            found.pendingOn = node;
        }
    }

    void succeeded(Operation operation, int result) {
        boolean clears = false;
        if (result == 5 || !found.item.isBundled() && operation.isMaskedProbe()) {
            found.role = Role.STOPPED;
        } else if (result == 7) {
            clears = true;
        } else {
            switch (operation.task()) {
                case "monitor" -> {
                    clears = found.lastFailure != null && found.lastFailure.key().equalsIgnoreCase(operation.key());
                    if (found.role.isBelow(Role.STARTED)) {
                        found.activate();
                    }
                }
                case "start", "migrate_from" -> {
                    found.role = Role.STARTED;
                    clears = true;
                }
                case "stop" -> {
                    found.role = Role.STOPPED;
                    clears = true;
                }
                case "promote" -> {
                    found.role = Role.PROMOTED;
                    clears = true;
                }
                case "demote" -> {
                    clears = found.onFail == OnFail.DEMOTE;
                    found.role = Role.UNPROMOTED;
                }
                default -> {
                    if (found.role.isBelow(Role.STARTED)) {
                        found.activate();
                    }
                }
            }
        }
        boolean stays = switch (found.onFail) {
            case STOP, FENCE, MIGRATE, STANDBY -> true;
            case RESET_REMOTE -> found.item.reconnectMillis > 0;
            default -> false;
        };
        if (clears && !stays) {
            found.onFail = OnFail.IGNORE;
            found.next = Role.UNKNOWN;
        }
    }
}
