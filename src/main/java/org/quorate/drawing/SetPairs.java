package org.quorate.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.ResourceSet;

/// What sets of resources say of pairs of them. A sequential set joins each member with its neighbour, and is joined to
/// another set at one end; in any other set each member is joined on its own.
final class SetPairs {

    private SetPairs() {
    }

    /// @param from what acts first, or depends
    /// @param to   what acts then, or is depended on
    record Pair(String from, String to) {
    }

    /// Source: lib/pacemaker/pcmk_sched_ordering.c (`unpack_order_set`, `order_rsc_sets`)
    static Stream<Pair> ofOrder(List<ResourceSet> sets) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            ResourceSet set = sets.get(i);
            neighbours(set).forEach(pairs::add);
            if (i > 0) {
                join(last(sets.get(i - 1)), first(set), pairs);
            }
        }
        return pairs.stream();
    }

    /// Source: lib/pacemaker/pcmk_sched_colocation.c (`unpack_colocation_set`, `colocate_rsc_sets`)
    static Stream<Pair> ofColocation(List<ResourceSet> sets) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            ResourceSet set = sets.get(i);
            neighbours(set).map(pair -> new Pair(pair.to(), pair.from())).forEach(pairs::add);
            if (i > 0) {
                join(first(sets.get(i - 1)), last(set), pairs);
            }
        }
        return pairs.stream();
    }

    private static Stream<Pair> neighbours(ResourceSet set) {
        List<String> members = set.resources();
        return set.isSequential() ? java.util.stream.IntStream.range(1, members.size()).mapToObj(i -> new Pair(members.get(i - 1), members.get(i))) : Stream.empty();
    }

    private static List<String> first(ResourceSet set) {
        return set.isSequential() ? set.resources().stream().limit(1).toList() : set.resources();
    }

    private static List<String> last(ResourceSet set) {
        return set.isSequential() ? set.resources().reversed().stream().limit(1).toList() : set.resources();
    }

    private static void join(List<String> from, List<String> to, List<Pair> pairs) {
        from.forEach(one -> to.forEach(other -> pairs.add(new Pair(one, other))));
    }
}
