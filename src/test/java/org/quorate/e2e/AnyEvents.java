package org.quorate.e2e;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.quorate.simulate.quorum.Partitioning;
import org.quorate.simulate.quorum.Partitioning.Partition;

/// A course of crashes, starts, splits and joins, one at a time, after the start of all nodes.
final class AnyEvents {

    private static final int MOST = 5;

    private final SplittableRandom random;
    private final int nodes;
    private final boolean withDevice;
    private final List<TreeSet<String>> partitions = new ArrayList<>();
    private final Set<String> cutOff = new HashSet<>();
    private final List<Partitioning> events = new ArrayList<>();

    AnyEvents(SplittableRandom random, int nodes, boolean withDevice) {
        this.random = random;
        this.nodes = nodes;
        this.withDevice = withDevice;
        partitions.add(new TreeSet<>(IntStream.rangeClosed(1, nodes).mapToObj(number -> "node" + number).toList()));
    }

    List<Partitioning> list() {
        add();
        int count = 2 + random.nextInt(MOST - 1);
        while (events.size() <= count) {
            change();
        }
        return events;
    }

    private void add() {
        partitions.removeIf(Set::isEmpty);
        events.add(Partitioning.of(partitions.stream().map(partition -> new Partition(partition,
                new TreeSet<>(partition.stream().filter(node -> !cutOff.contains(node)).toList()))).toList()));
    }

    private void change() {
        List<String> up = partitions.stream().flatMap(Set::stream).toList();
        List<String> down = IntStream.rangeClosed(1, nodes).mapToObj(number -> "node" + number).filter(node -> !up.contains(node)).toList();
        switch (random.nextInt(withDevice ? 5 : 4)) {
            case 0 -> {
                if (!up.isEmpty()) {
                    Set<String> lost = random.nextInt(3) == 0 ? new HashSet<>(any(partitions)) : Set.of(any(up));
                    partitions.forEach(partition -> partition.removeAll(lost));
                    add();
                }
            }
            case 1 -> {
                if (!down.isEmpty()) {
                    String node = any(down);
                    if (partitions.isEmpty()) {
                        partitions.add(new TreeSet<>());
                    }
                    any(partitions).add(node);
                    add();
                }
            }
            case 2 -> split();
            case 3 -> {
                if (partitions.size() > 1) {
                    partitions.getFirst().addAll(partitions.removeLast());
                    add();
                }
            }
            default -> {
                String node = "node" + (1 + random.nextInt(nodes));
                Set<String> moved = random.nextBoolean() || partitions.isEmpty() ? Set.of(node) : any(partitions);
                if (!cutOff.removeAll(moved)) {
                    cutOff.addAll(moved);
                }
                add();
            }
        }
    }

    private void split() {
        List<TreeSet<String>> large = partitions.stream().filter(partition -> partition.size() > 1).toList();
        if (!large.isEmpty()) {
            TreeSet<String> partition = any(large);
            TreeSet<String> apart = new TreeSet<>(partition.stream().filter(_ -> random.nextBoolean()).toList());
            if (!apart.isEmpty() && apart.size() < partition.size()) {
                partition.removeAll(apart);
                partitions.add(apart);
                add();
            }
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
