package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An [Item] in one run: its scores, what it does now, and what has been decided.
final class Rsc {

    final Item item;
    final @Nullable Rsc parent;
    List<Rsc> children = new ArrayList<>();
    int[] table;
    /// how many instances are on a node, for what has instances
    int[] counts = {};
    List<Colocation> thisWith;
    List<Colocation> withThis;
    private boolean ownLists;

    int[] runningOn = {};
    Role role = Role.STOPPED;
    Role next;
    boolean managed;
    boolean failed;
    boolean stop;
    boolean blocked;
    @Nullable UnfinishedMigration migration;
    Set<Integer> knownOn = Set.of();

    boolean provisional = true;
    boolean allocating;
    boolean merging;
    boolean promotionAdded;
    boolean promotionSorted;
    int assigned = -1;
    int assignedScore;
    int priority;
    int sortIndex;
    boolean tie;
    boolean uncertain;
    @Nullable Reason reason;

    Rsc(Item item, @Nullable Rsc parent, int[] table) {
        this.item = item;
        this.parent = parent;
        this.table = table;
        thisWith = item.thisWith;
        withThis = item.withThis;
        next = item.targetRole;
        managed = item.managed;
        priority = item.priority;
    }

    /// Before a run adds colocations to a resource the lists become its own.
    private void own() {
        if (!ownLists) {
            thisWith = new ArrayList<>(thisWith);
            withThis = new ArrayList<>(withThis);
            ownLists = true;
        }
    }

    void addThisWith(Colocation colocation) {
        own();
        Colocation.addThisWith(thisWith, colocation);
    }

    void addWithThis(Colocation colocation) {
        own();
        Colocation.addWithThis(withThis, colocation);
    }

    void forgetColocations() {
        thisWith = List.of();
        withThis = List.of();
        ownLists = true;
    }

    boolean isGroup() {
        return item.variant == Variant.GROUP;
    }

    Rsc last() {
        return children.getLast();
    }

    Rsc top() {
        Rsc top = this;
        while (top.parent != null && top.parent.item.variant != Variant.BUNDLE) {
            top = top.parent;
        }
        return top;
    }

    boolean isActive() {
        return runningOn.length > 0;
    }

    /// Blocked itself or, as a group or clone, through a child.
    boolean isBlocked() {
        return blocked || children.stream().anyMatch(Rsc::isBlocked);
    }

    /// Source: lib/pengine/native.c and group.c (`state`)
    Role state(boolean current) {
        if (children.isEmpty()) {
            return current ? role : next;
        }
        return children.stream().map(child -> child.state(current)).max(Role::compareTo).orElse(Role.UNKNOWN);
    }

    /// The one node on which it will be, or -1: none, or several.
    int location() {
        if (children.isEmpty()) {
            return assigned;
        }
        int one = -1;
        for (Rsc child : children) {
            int node = child.location();
            if (node >= 0 && one >= 0 && node != one) {
                return -1;
            }
            one = node >= 0 ? node : one;
        }
        return one;
    }

    @Override
    public String toString() {
        return item.id;
    }
}
