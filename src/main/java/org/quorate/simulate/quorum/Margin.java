package org.quorate.simulate.quorum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.simulate.quorum.Partitioning.Partition;
import org.quorate.simulate.quorum.VoteRules.Voter;

/// How much a partition can still lose.
public final class Margin {

    private final VoteState now;
    private final List<Partition> others;
    private final Partition partition;

    private Margin(VoteState now, Partition partition) {
        this.now = now;
        this.partition = partition;
        others = now.grouping().stream().filter(each -> !each.equals(partition)).toList();
    }

    /// How many nodes of a node's partition may fail at once, whichever they are, and the rest is quorate; empty when it is not quorate now.
    public static OptionalInt of(VoteState now, String node) {
        return now.grouping().stream().filter(partition -> partition.nodes().contains(node)).findFirst()
                .map(partition -> new Margin(now, partition).nodes()).orElse(OptionalInt.empty());
    }

    private OptionalInt nodes() {
        if (!isQuorateWithout(Set.of())) {
            return OptionalInt.empty();
        }
        List<List<String>> orders = orders();
        return OptionalInt.of((int) IntStream.range(1, partition.nodes().size())
                .takeWhile(count -> orders.stream().allMatch(order -> isQuorateWithout(Set.copyOf(order.subList(0, count))))).count());
    }

    private boolean isQuorateWithout(Set<String> lost) {
        List<String> rest = partition.nodes().stream().filter(node -> !lost.contains(node)).toList();
        VoteState state = lost.isEmpty() ? now : now.next(Partitioning.of(Stream.concat(others.stream(), Stream.of(new Partition(Set.copyOf(rest),
                partition.toQnetd().stream().filter(rest::contains).collect(Collectors.toSet())))).toList()));
        return state.partition(rest.getFirst()).filter(PartitionVotes::quorate).isPresent();
    }

    /// Those with most votes are missed most; of two halves, the one that breaks the tie is, which may be that with the lowest or the highest node id.
    private List<List<String>> orders() {
        List<Voter> rising = now.rules().voters().stream().filter(voter -> partition.nodes().contains(voter.name())).toList();
        List<List<String>> orders = new ArrayList<>();
        for (List<Voter> line : List.of(rising, rising.reversed())) {
            Comparator<Voter> heaviest = Comparator.comparing(voter -> -voter.votes());
            orders.add(names(line.stream().sorted(heaviest)));
            orders.add(names(Stream.concat(line.stream().limit(1), line.stream().skip(1).sorted(heaviest))));
        }
        return orders.stream().distinct().toList();
    }

    private static List<String> names(Stream<Voter> voters) {
        return voters.map(Voter::name).toList();
    }
}
