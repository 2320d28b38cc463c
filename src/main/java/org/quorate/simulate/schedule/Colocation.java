package org.quorate.simulate.schedule;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One dependent, one primary: what `rsc_colocation` comes down to, and what groups, guests and bundles imply.
///
/// @param attribute the node attribute that must be equal; null: the node itself
/// @param influence whether the dependent's wishes count for a primary that is running already
record Colocation(String id, Item dependent, Item primary, int score, @Nullable String attribute, Role dependentRole, Role primaryRole,
                  boolean influence) {

    /// Source: `cmp_primary_priority` and `cmp_dependent_priority`
    private static Comparator<Item> order() {
        return Comparator.comparingInt((Item item) -> item.priority).reversed()
                .thenComparing(item -> item.variant, Comparator.reverseOrder())
                .thenComparing(item -> !(item.variant == Variant.CLONE && item.promotable))
                .thenComparing(item -> item.id, ByteOrder.NAMES);
    }

    /// Adds to the list of those that its dependent follows; the newer goes before an equal one.
    static void addThisWith(List<Colocation> list, Colocation added) {
        insert(list, added, Comparator.comparing(Colocation::primary, order()));
    }

    static void addWithThis(List<Colocation> list, Colocation added) {
        insert(list, added, Comparator.comparing(Colocation::dependent, order()));
    }

    private static void insert(List<Colocation> list, Colocation added, Comparator<Colocation> order) {
        int place = 0;
        while (place < list.size() && order.compare(added, list.get(place)) > 0) {
            place++;
        }
        list.add(place, added);
    }
}
