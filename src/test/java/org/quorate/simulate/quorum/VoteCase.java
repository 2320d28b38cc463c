package org.quorate.simulate.quorum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.export.ExportOptions;
import org.quorate.export.corosync.CorosyncExporter;
import org.quorate.simulate.quorum.Partitioning.Partition;

/// A cluster of up to eight nodes with options of votequorum, and a course of events: what a seed makes of it.
final class VoteCase {

    private static final int MOST_NODES = 8;
    private static final int MOST_EVENTS = 6;
    /// long enough for a loaded machine to tell all nodes of a loss before it is over
    static final int WINDOW = 400;

    private final SplittableRandom random;
    private final int nodes;
    private final Designs design;
    private final List<Step> steps = new ArrayList<>();
    private final StringBuilder options = new StringBuilder();
    private boolean waits;

    /// An event.
    ///
    /// @param command what corosync-vqsim calls it
    /// @param event   the partitions after it
    /// @param formed  those that get a new membership in corosync-vqsim, which gives a new one to all when nodes move
    /// @param rings   the number of each node's ring after it
    record Step(String command, Partitioning event, List<Partition> formed, Map<Integer, Integer> rings) {
    }

    private VoteCase(long seed) {
        random = new SplittableRandom(seed);
        nodes = 1 + random.nextInt(MOST_NODES);
        design = Designs.cluster().nodes(nodes).links(1);
        chooseOptions();
        if (VoteRules.of(Facts.of(design.design().topology())).refusal().isPresent()) {
            option("last_man_standing", "0");
        }
        events();
    }

    static VoteCase of(long seed) {
        return new VoteCase(seed);
    }

    private void chooseOptions() {
        if (random.nextInt(4) == 0) {
            IntStream.rangeClosed(1, nodes).filter(_ -> random.nextInt(3) == 0).forEach(this::unevenVotes);
        }
        if (nodes <= 3 && random.nextInt(2) == 0) {
            option("two_node", "1");
        } else if (nodes == 2) {
            option("two_node", "0");
        }
        if (random.nextInt(3) == 0) {
            option("wait_for_all", random.nextInt(4) == 0 ? "0" : "1");
        }
        if (random.nextInt(5) < 2) {
            option("auto_tie_breaker", "1");
            tieBreakerNode();
        }
        if (random.nextInt(5) == 0) {
            option("last_man_standing", "1");
            waits = random.nextInt(3) > 0;
            option("last_man_standing_window", Integer.toString(waits ? WINDOW : 600_000));
        }
        if (random.nextInt(8) == 0) {
            option("expected_votes", Integer.toString(1 + random.nextInt(nodes + 2)));
        }
        if (random.nextInt(10) == 0 && options.indexOf("two_node=1") < 0 && options.indexOf("auto") < 0 && options.indexOf("last") < 0
                && options.indexOf("expected") < 0 && options.indexOf("votes") < 0) {
            design.qdevice(random.nextBoolean() ? "ffsplit" : "lms");
            options.append(" device");
        }
    }

    private void unevenVotes(int node) {
        int votes = random.nextInt(4);
        design.votes("node" + node, votes);
        options.append(" votes of ").append(node).append('=').append(votes);
    }

    private void tieBreakerNode() {
        switch (random.nextInt(4)) {
            case 0 -> option("auto_tie_breaker_node", "lowest");
            case 1 -> option("auto_tie_breaker_node", "highest");
            case 2 -> option("auto_tie_breaker_node", IntStream.range(0, 1 + random.nextInt(3)).mapToObj(_ -> Integer.toString(1 + random.nextInt(nodes)))
                    .collect(Collectors.joining(" ")));
            default -> {
                // lowest as it is
            }
        }
    }

    private void option(String name, String value) {
        design.quorum(name, value);
        options.append(' ').append(name).append('=').append(value);
    }

    /// Partitions have numbers, as in corosync-vqsim; so does each one's ring, also that of an empty one.
    private void events() {
        List<TreeSet<Integer>> partitions = new ArrayList<>();
        int[] rings = new int[10];
        IntStream.range(0, rings.length).forEach(_ -> partitions.add(new TreeSet<>()));
        IntStream.rangeClosed(1, nodes).forEach(partitions.getFirst()::add);
        rings[0] = 4 * nodes;
        step("", partitions, rings, List.of(0));
        int count = 2 + random.nextInt(MOST_EVENTS - 1);
        while (steps.size() <= count) {
            event(partitions, rings);
        }
    }

    private void event(List<TreeSet<Integer>> partitions, int[] rings) {
        List<Integer> up = partitions.stream().flatMap(TreeSet::stream).sorted().toList();
        List<Integer> down = IntStream.rangeClosed(1, nodes).boxed().filter(node -> !up.contains(node)).toList();
        int kind = random.nextInt(6);
        if (kind < 2 && !up.isEmpty()) {
            int node = up.get(random.nextInt(up.size()));
            int partition = IntStream.range(0, partitions.size()).filter(i -> partitions.get(i).remove(node)).findFirst().orElseThrow();
            rings[partition] += 4;
            step("down " + node, partitions, rings, List.of(partition));
        } else if (kind < 4 && !down.isEmpty()) {
            int node = down.get(random.nextInt(down.size()));
            int partition = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
            partitions.get(partition).add(node);
            rings[partition] += 4;
            step("up " + partition + ":" + node, partitions, rings, List.of(partition));
        } else if (kind == 4 && up.size() > 1) {
            int target = random.nextInt(3);
            List<Integer> moved = up.stream().filter(_ -> random.nextInt(5) < 2).toList();
            if (!moved.isEmpty()) {
                partitions.forEach(partition -> partition.removeAll(moved));
                partitions.get(target).addAll(moved);
                all(rings);
                step("split " + target + ":" + moved.stream().map(String::valueOf).collect(Collectors.joining(",")), partitions, rings, List.of(0, 1, 2));
            }
        } else if (kind == 5 && partitions.stream().filter(partition -> !partition.isEmpty()).count() > 1) {
            int from = 1 + random.nextInt(2);
            partitions.getFirst().addAll(partitions.get(from));
            partitions.get(from).clear();
            all(rings);
            step("join 0 " + from, partitions, rings, List.of(0, 1, 2));
        }
    }

    private static void all(int[] rings) {
        for (int i = 0; i < rings.length; i++) {
            rings[i] += 4;
        }
    }

    private void step(String command, List<TreeSet<Integer>> partitions, int[] rings, List<Integer> touched) {
        List<Partition> all = new ArrayList<>();
        List<Partition> formed = new ArrayList<>();
        Map<Integer, Integer> ringOf = new TreeMap<>();
        for (int i = 0; i < partitions.size(); i++) {
            Partition partition = Partition.of(partitions.get(i).stream().map(node -> "node" + node).toList(), false);
            int ring = rings[i];
            partitions.get(i).forEach(node -> ringOf.put(node, ring));
            if (!partition.nodes().isEmpty()) {
                all.add(partition);
                if (touched.contains(i)) {
                    formed.add(partition);
                }
            }
        }
        Partitioning event = Partitioning.of(all);
        steps.add(new Step(command, waits ? event : event.atOnce(), formed, ringOf));
    }

    String conf() {
        return new CorosyncExporter().export(design.design(), ExportOptions.DEFAULT).text();
    }

    VoteRules rules() {
        return VoteRules.of(Facts.of(design.design().topology()));
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /// Whether its `last_man_standing_window` passes after each event, rather than after none.
    boolean waits() {
        return waits;
    }

    @Override
    public String toString() {
        return nodes + " nodes" + options + ": " + steps.stream().map(Step::command).filter(command -> !command.isEmpty()).collect(Collectors.joining(", "));
    }
}
