package org.quorate.simulate.schedule;

import org.jspecify.annotations.Nullable;

/// What a resource instance is doing on its node, in the scheduler's order.
///
/// Source: include/crm/common/roles_internal.h and lib/pengine/common.c (`text2role`) of 2.1.5
public enum Role {

    UNKNOWN, STOPPED, STARTED, UNPROMOTED, PROMOTED;

    static Role of(@Nullable String text) {
        return switch (text == null ? "" : text.toLowerCase(java.util.Locale.ROOT)) {
            case "stopped" -> STOPPED;
            case "started" -> STARTED;
            case "unpromoted", "slave" -> UNPROMOTED;
            case "promoted", "master" -> PROMOTED;
            default -> UNKNOWN;
        };
    }

    boolean isBelow(Role other) {
        return compareTo(other) < 0;
    }

    boolean isAbove(Role other) {
        return compareTo(other) > 0;
    }
}
