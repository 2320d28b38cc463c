package org.quorate.simulate.schedule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Two engines' answers to the same question, instance by instance.
///
/// @param same      instances that both put on the same node, in the same role, or both nowhere
/// @param ties      those of them for which several nodes were as good, and only their names decided
/// @param uncertain what the two say otherwise where the scheduler's answer depends on the order inside its hash tables
/// @param different what the two say otherwise: `web: n1 / n2`, the first engine's answer first
public record Comparison(int same, int ties, Map<String, String> uncertain, Map<String, String> different) {

    public static Comparison of(Assignment first, Assignment second) {
        int same = 0;
        int ties = 0;
        Map<String, String> uncertain = new LinkedHashMap<>();
        Map<String, String> different = new LinkedHashMap<>();
        TreeSet<String> instances = new TreeSet<>(first.places().keySet());
        instances.addAll(second.places().keySet());
        for (String instance : instances) {
            boolean stuck = isStuck(first.place(instance)) || isStuck(second.place(instance));
            String one = described(first.place(instance), stuck);
            String two = described(second.place(instance), stuck);
            if (one.equals(two)) {
                same++;
                ties += first.place(instance) != null && first.place(instance).tie() ? 1 : 0;
            } else {
                Placed placed = first.place(instance);
                (placed != null && placed.uncertain() ? uncertain : different).put(instance, one + " / " + two);
            }
        }
        return new Comparison(same, ties, uncertain, different);
    }

    private static boolean isStuck(@Nullable Placed placed) {
        return placed != null && placed.stuck();
    }

    /// @param stuck whether one of the two says that it cannot be stopped where it is: the plan has no role for it then
    private static String described(@Nullable Placed placed, boolean stuck) {
        if (placed == null) {
            return "nowhere";
        }
        Optional<String> node = placed.stuck() ? placed.node() : placed.runsOn();
        return node.map(name -> placed.role() == Role.PROMOTED && !stuck ? name + " promoted" : name).orElse("nowhere");
    }
}
