package org.quorate.simulate.schedule;

import org.jspecify.annotations.Nullable;

/// What is done about a failed operation, the milder first.
///
/// Source: include/crm/pengine/common.h (`enum action_fail_response`), lib/pengine/unpack.c (`cmp_on_fail`)
enum OnFail {

    IGNORE, DEMOTE, RECOVER, RESET_REMOTE, RESTART_CONTAINER, MIGRATE, BLOCK, STOP, STANDBY, FENCE;

    static @Nullable OnFail of(String text) {
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "block" -> BLOCK;
            case "fence" -> FENCE;
            case "standby" -> STANDBY;
            case "ignore", "nothing" -> IGNORE;
            case "migrate" -> MIGRATE;
            case "stop" -> STOP;
            case "restart" -> RECOVER;
            case "restart-container" -> RESTART_CONTAINER;
            case "demote" -> DEMOTE;
            default -> null;
        };
    }
}
