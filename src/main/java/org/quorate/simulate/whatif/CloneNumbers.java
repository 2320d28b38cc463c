package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.quorate.simulate.schedule.Placed;

/// Keeps the numbers of clone instances. When nodes are gone, a scheduler counts the instances of an anonymous clone anew, node after node;
/// they are the same ones all the same, so an instance keeps the number that it had on its node.
///
/// Source: lib/pengine/unpack.c (`find_anonymous_clone`)
final class CloneNumbers {

    private final Map<String, String> before;
    private final Map<String, String> names = new LinkedHashMap<>();

    private CloneNumbers(Map<String, String> before) {
        this.before = before;
    }

    /// The same places under the numbers that the instances had, in the same order of names.
    ///
    /// @param before where each instance ran
    static Map<String, Placed> kept(Map<String, Placed> places, Map<String, String> before) {
        Map<String, List<String>> clones = new LinkedHashMap<>();
        places.keySet().stream().filter(CloneNumbers::isNumbered).forEach(instance -> clones.computeIfAbsent(resource(instance), _ -> new ArrayList<>()).add(instance));
        CloneNumbers numbers = new CloneNumbers(before);
        clones.values().forEach(instances -> numbers.match(instances, places));
        Map<String, Placed> named = new LinkedHashMap<>();
        places.forEach((instance, placed) -> named.put(numbers.names.getOrDefault(instance, instance), placed));
        Map<String, Placed> kept = new LinkedHashMap<>();
        places.keySet().forEach(instance -> kept.put(instance, named.getOrDefault(instance, places.get(instance))));
        return kept;
    }

    private void match(List<String> instances, Map<String, Placed> places) {
        List<String> open = new ArrayList<>(instances);
        List<String> free = new ArrayList<>(instances);
        for (String instance : instances) {
            List<String> now = places.get(instance).before();
            take(instance, open, free, name -> name.equals(instance) && now.contains(before.getOrDefault(name, "")));
        }
        for (String instance : List.copyOf(open)) {
            List<String> now = places.get(instance).before();
            take(instance, open, free, name -> now.contains(before.getOrDefault(name, "")));
        }
        // what runs now takes the place of one that is gone, under its own number if it can
        for (boolean runs : new boolean[] {true, false}) {
            for (String instance : List.copyOf(open)) {
                if (places.get(instance).runs() == runs) {
                    take(instance, open, free, name -> name.equals(instance) && before.containsKey(name));
                    take(instance, open, free, before::containsKey);
                    take(instance, open, free, instance::equals);
                    take(instance, open, free, _ -> true);
                }
            }
        }
    }

    private void take(String instance, List<String> open, List<String> free, Predicate<String> fits) {
        if (open.contains(instance)) {
            free.stream().filter(fits).findFirst().ifPresent(name -> {
                names.put(instance, name);
                open.remove(instance);
                free.remove(name);
            });
        }
    }

    private static boolean isNumbered(String instance) {
        return instance.matches(".+:\\d+");
    }

    private static String resource(String instance) {
        return instance.substring(0, instance.lastIndexOf(':'));
    }
}
