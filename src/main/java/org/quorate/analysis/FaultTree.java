package org.quorate.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What needs what in order to work, by number, so that thousands of failures can be tried.
///
/// A part works while all that it needs works, and one of each group of alternatives (the power supplies of a host). Everything is
/// taken to work at first, so that cycles (a PDU managed over a switch that it feeds) stay alive; only what fails by itself kills.
public final class FaultTree {

    private final List<Part> parts;
    private final Map<Part, Integer> index;
    private final int[][] all;
    private final int[][][] any;
    private final int[][] users;
    /// what does not work from the start: the link of a machine without a port on the link's network
    private final BitSet never;

    FaultTree(Map<Part, Needs> needs) {
        parts = List.copyOf(needs.keySet());
        index = new HashMap<>();
        parts.forEach(part -> index.put(part, index.size()));
        all = new int[parts.size()][];
        any = new int[parts.size()][][];
        List<List<Integer>> usedBy = new ArrayList<>();
        parts.forEach(_ -> usedBy.add(new ArrayList<>()));
        for (int i = 0; i < all.length; i++) {
            Needs own = needs.get(parts.get(i));
            all[i] = numbers(own.all());
            // an alternative of which nothing is known always works
            any[i] = own.any().stream().filter(group -> index.keySet().containsAll(group)).map(this::numbers).toArray(int[][]::new);
            int user = i;
            Arrays.stream(all[i]).forEach(input -> usedBy.get(input).add(user));
            Arrays.stream(any[i]).flatMapToInt(Arrays::stream).forEach(input -> usedBy.get(input).add(user));
        }
        users = usedBy.stream().map(list -> list.stream().mapToInt(Integer::intValue).distinct().toArray()).toArray(int[][]::new);
        BitSet born = new BitSet();
        for (int i = 0; i < any.length; i++) {
            born.set(i, Arrays.stream(any[i]).anyMatch(group -> group.length == 0));
        }
        never = spread(born, new int[0]);
    }

    /// What a part needs.
    ///
    /// @param all everything here
    /// @param any one of each group
    record Needs(List<Part> all, List<List<Part>> any) {

        static final Needs NOTHING = new Needs(List.of(), List.of());
    }

    private int[] numbers(Collection<Part> wanted) {
        return wanted.stream().map(index::get).filter(java.util.Objects::nonNull).mapToInt(Integer::intValue).toArray();
    }

    /// All parts; their numbers are their places here.
    public List<Part> parts() {
        return parts;
    }

    /// The number of a part; empty when the design does not have it.
    public OptionalInt number(Part part) {
        Integer number = index.get(part);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// What no longer works when these parts fail, by number, themselves among it.
    public BitSet dead(BitSet failed) {
        BitSet from = (BitSet) failed.clone();
        from.or(never);
        return spread(from, new int[0]);
    }

    /// What no longer works when these parts fail.
    public Outage outage(BitSet failed) {
        return new Outage(this, failed, dead(failed));
    }

    public Outage outage(Collection<Part> failed) {
        BitSet numbers = new BitSet();
        failed.forEach(part -> number(part).ifPresent(numbers::set));
        return outage(numbers);
    }

    /// What does not work even when nothing has failed.
    BitSet never() {
        return never;
    }

    /// For each part that no longer works the one that took it along, in a chain that ends at one that failed by itself.
    Optional<Part> cause(Part part, BitSet failed) {
        int[] causes = new int[parts.size()];
        Arrays.fill(causes, -1);
        spread(failed, causes);
        OptionalInt number = number(part);
        return number.isPresent() && causes[number.getAsInt()] >= 0 ? Optional.of(parts.get(causes[number.getAsInt()])) : Optional.empty();
    }

    private BitSet spread(BitSet from, int[] causes) {
        BitSet dead = (BitSet) from.clone();
        Deque<Integer> open = new ArrayDeque<>();
        dead.stream().forEach(open::add);
        while (!open.isEmpty()) {
            int gone = open.remove();
            for (int user : users[gone]) {
                if (!dead.get(user) && falls(user, dead)) {
                    dead.set(user);
                    open.add(user);
                    if (causes.length > 0) {
                        causes[user] = gone;
                    }
                }
            }
        }
        return dead;
    }

    private boolean falls(int part, BitSet dead) {
        for (int input : all[part]) {
            if (dead.get(input)) {
                return true;
            }
        }
        for (int[] group : any[part]) {
            if (isDead(group, dead)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDead(int[] group, BitSet dead) {
        for (int input : group) {
            if (!dead.get(input)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a part is one of several alternatives somewhere: alone it may do nothing, with another one it may do much.
    public boolean isRedundant(int part) {
        for (int user : users[part]) {
            for (int[] group : any[user]) {
                if (group.length > 1 && Arrays.stream(group).anyMatch(input -> input == part)) {
                    return true;
                }
            }
        }
        return false;
    }
}
