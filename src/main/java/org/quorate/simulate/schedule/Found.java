package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has been read of one primitive so far.
final class Found {

    final Item item;
    final List<Integer> nodes = new ArrayList<>();
    final Set<Activity.Mark> marks = EnumSet.noneOf(Activity.Mark.class);
    final Set<Integer> known = new HashSet<>();
    final Map<Integer, Integer> bans = new HashMap<>();
    final Set<Integer> cleared = new HashSet<>();
    Role role = Role.STOPPED;
    Role next;
    int pendingOn = -1;
    /// what the history of the node that is being read asks for
    OnFail onFail = OnFail.IGNORE;
    @Nullable Operation lastFailure;
    @Nullable ShutdownLock lock;
    @Nullable UnfinishedMigration migration;
    /// the id in the history, if it differs from the configured one
    @Nullable String name;

    Found(Item item) {
        this.item = item;
        next = item.targetRole;
    }

    boolean isManaged() {
        return item.managed && !marks.contains(Activity.Mark.UNMANAGED) && !marks.contains(Activity.Mark.BLOCKED);
    }

    void runsOn(int node) {
        if (!nodes.contains(node)) {
            nodes.add(node);
        }
    }

    void ban(int node) {
        bans.put(node, -Scores.INFINITY);
    }

    /// It failed where it runs, and is stopped there whatever comes after.
    void fail() {
        marks.add(Activity.Mark.FAILED);
        marks.add(Activity.Mark.STOP);
    }

    void activate() {
        role = item.top().promotable ? Role.UNPROMOTED : Role.STARTED;
    }

    Activity activity() {
        if (nodes.isEmpty() && marks.isEmpty() && known.isEmpty() && bans.isEmpty() && cleared.isEmpty() && lock == null && next == item.targetRole && role == Role.STOPPED) {
            return Activity.NONE;
        }
        return new Activity(List.copyOf(nodes), role, next, Set.copyOf(marks), Set.copyOf(known), Map.copyOf(bans), Set.copyOf(cleared), Optional.ofNullable(lock), Optional.ofNullable(migration),
                Optional.ofNullable(name));
    }
}
