package org.quorate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.export.ExportOptions;
import org.quorate.export.corosync.CorosyncExporter;
import org.quorate.model.Components;
import org.quorate.model.QuorumDevice;
import org.quorate.simulate.quorum.NodeVotes;
import org.quorate.simulate.quorum.Partitioning;
import org.quorate.simulate.quorum.Partitioning.Partition;
import org.quorate.simulate.quorum.VoteRules;
import org.quorate.simulate.quorum.VoteState;

/// Votes held against real corosync daemons, qdevices and a qnetd: expected votes, votes, quorum and whether it is reached, at
/// each node after each event. What corosync-vqsim cannot show: the order in which nodes hear each other and decide, and what
/// the quorum device gives its vote to.
@Tag("realcluster")
class VotesAgainstCorosyncTest {

    private static final int NODES = 5;
    private static final int FEW = 4;
    private static final int SECONDS = 25;
    /// a membership may form in two steps on a busy machine: only a difference that comes every time is one
    private static final int ATTEMPTS = 3;

    @TempDir
    private Path folder;

    /// A course of events.
    private record Course(String name, Designs design, List<Partitioning> events) {
    }

    @Test
    void corosyncCountsAsPredicted() {
        assertThat(differences(List.of(
                course("V09", 3, d -> d.quorum("two_node", "1"), "1 2", "1", "1 2", "1 2 3"),
                course("V10", 4, d -> d.quorum("wait_for_all", "1"), "1 2 3", "1 2", "1 2 3", "", "1", "1 2 3 4"),
                course("V14", 4, d -> d.quorum("auto_tie_breaker", "1"), "1 2|3 4", "1|3 4", "1 2|3 4", "1 2 3 4"),
                course("W01", 4, d -> d.quorum("auto_tie_breaker", "1").quorum("auto_tie_breaker_node", "2 4"), "1 4|2 3", "1|4|2 3", "1 4|2 3"),
                course("V41", 4, d -> d.quorum("expected_votes", "2"), "1 2 3", "1 2", "1", "1 2"),
                course("V32", 4, d -> d.quorum("last_man_standing", "1").quorum("wait_for_all", "1").quorum("auto_tie_breaker", "1"),
                        "1 2 3", "1 2", "1", "1 2")), FEW, false)).isEmpty();
    }

    @Test
    void qnetdGivesItsVoteAsPredicted() {
        assertThat(differences(List.of(
                course("ffsplit halves", 4, d -> device(d, "ffsplit"), "1 2!|3 4!", "3 4!", "3 4", "3 4!", "1 3 4!"),
                course("ffsplit reach", 4, d -> device(d, "ffsplit").qdeviceNet("tie_breaker", "highest"), "1 2!|3 4", "1 2!|3 4!", "1 2 3 4!", "1 2!|3 4!"),
                course("lms last man", 4, d -> device(d, "lms"), "1 2!|3 4!", "1!|2!", "1!", "1", "1!", "1 2 3 4!"),
                course("lms reach", 4, d -> device(d, "lms").qdeviceNet("tie_breaker", "1"), "1!|2 3 4", "1 2 3 4!", "1 2!|3 4!")), FEW, true)).isEmpty();
    }

    @Test
    @Tag("full")
    void corosyncCountsAsPredictedInManyMoreCases() {
        assertThat(differences(IntStream.range(0, 32).mapToObj(seed -> any(seed, false)).toList(), NODES, false)).isEmpty();
    }

    @Test
    @Tag("full")
    void qnetdGivesItsVoteAsPredictedInManyMoreCases() {
        assertThat(differences(IntStream.range(100, 128).mapToObj(seed -> any(seed, true)).toList(), NODES, true)).isEmpty();
    }

    private List<String> differences(List<Course> courses, int nodes, boolean withDevice) {
        List<String> differences = new ArrayList<>();
        try (CorosyncHosts hosts = CorosyncHosts.up(folder, nodes)) {
            for (Course course : courses) {
                Optional<String> difference = Optional.empty();
                for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                    difference = play(hosts, course, withDevice);
                    if (difference.isEmpty()) {
                        break;
                    }
                }
                difference.ifPresent(text -> differences.add(course.name() + ": " + text));
            }
        }
        return differences;
    }

    private static Optional<String> play(CorosyncHosts hosts, Course course, boolean withDevice) {
        VoteRules rules = VoteRules.of(Facts.of(course.design().design().topology()));
        hosts.reset(new CorosyncExporter().export(course.design().design(), ExportOptions.DEFAULT).text());
        VoteState state = VoteState.down(rules);
        Set<String> running = Set.of();
        for (Partitioning event : course.events()) {
            hosts.make(running, event, withDevice);
            running = CorosyncHosts.up(event);
            state = state.next(event);
            Map<String, CorosyncHosts.Seen> expected = expected(state);
            Map<String, CorosyncHosts.Seen> seen = settled(hosts, event, expected);
            if (!seen.equals(expected)) {
                return Optional.of("after " + event + "\nexpected " + expected + "\nseen     " + seen
                        + "\n" + (running.isEmpty() ? "" : hosts.log(running.iterator().next())));
            }
        }
        return Optional.empty();
    }

    private static Map<String, CorosyncHosts.Seen> settled(CorosyncHosts hosts, Partitioning event, Map<String, CorosyncHosts.Seen> expected) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        Map<String, CorosyncHosts.Seen> seen = hosts.look(event);
        boolean before = false;
        while (System.nanoTime() < end && !(before && seen.equals(expected))) {
            before = seen.equals(expected);
            hosts.pause();
            seen = hosts.look(event);
        }
        return seen;
    }

    private static Map<String, CorosyncHosts.Seen> expected(VoteState state) {
        Map<String, CorosyncHosts.Seen> expected = new TreeMap<>();
        state.partitions().forEach(partition -> {
            Set<Integer> members = partition.nodes().stream().map(name -> Integer.valueOf(name.substring(4))).collect(Collectors.toCollection(TreeSet::new));
            for (NodeVotes node : partition.members()) {
                expected.put(node.node(), new CorosyncHosts.Seen(node.expected(), node.total(), node.quorum(), node.quorate(), members));
            }
        });
        return expected;
    }

    /// @param events after the start of all nodes; `1 2!|3 4`: two partitions, the first reaches qnetd
    private static Course course(String name, int nodes, UnaryOperator<Designs> options, String... events) {
        String all = IntStream.rangeClosed(1, nodes).mapToObj(Integer::toString).collect(Collectors.joining(" ")) + "!";
        return new Course(name, options.apply(cluster(nodes)), Stream.concat(Stream.of(all), Arrays.stream(events)).map(VotesAgainstCorosyncTest::event).toList());
    }

    private static Designs cluster(int nodes) {
        Designs designs = Designs.cluster().named("votes").nodes(nodes).totem("crypto_cipher", "none").totem("crypto_hash", "none").totem("token", "600")
                .quorum("last_man_standing_window", "1000");
        IntStream.rangeClosed(1, nodes).forEach(number -> designs.addresses("node" + number, CorosyncHosts.address(number)));
        return designs;
    }

    private static Partitioning event(String text) {
        return Partitioning.of(Arrays.stream(text.split("\\|")).filter(partition -> !partition.isBlank()).map(partition -> Partition.of(
                Stream.of(partition.replace("!", "").split(" ")).map(number -> "node" + number).toList(), partition.endsWith("!"))).toList());
    }

    private static Designs device(Designs design, String algorithm) {
        return design.qdevice(algorithm, "timeout", "3000").qdeviceNet("tls", "off").qdeviceNet("host", CorosyncHosts.address(100))
                .change(QuorumDevice.class, "qdevice", each -> Components.with(each, "options", plus(each.options(), "sync_timeout", "12000")));
    }

    private static Map<String, String> plus(Map<String, String> options, String name, String value) {
        Map<String, String> more = new TreeMap<>(options);
        more.put(name, value);
        return more;
    }

    private static Course any(int seed, boolean withDevice) {
        SplittableRandom random = new SplittableRandom(seed);
        int nodes = 2 + random.nextInt(NODES - 1);
        Designs design = cluster(nodes);
        StringBuilder name = new StringBuilder("seed " + seed + ", " + nodes + " nodes");
        Map<String, String> options = withDevice ? deviceOptions(random, design, name) : options(random, nodes);
        options.forEach((option, value) -> {
            design.quorum(option, value);
            name.append(' ').append(option).append('=').append(value);
        });
        return new Course(name.toString(), design, new AnyEvents(random, nodes, withDevice).list());
    }

    private static Map<String, String> options(SplittableRandom random, int nodes) {
        Map<String, String> options = new TreeMap<>();
        if (nodes == 2) {
            options.put("two_node", Integer.toString(random.nextInt(2)));
        }
        if (random.nextBoolean()) {
            options.put("wait_for_all", "1");
        }
        if (random.nextBoolean()) {
            options.put("auto_tie_breaker", "1");
            options.put("auto_tie_breaker_node", List.of("lowest", "highest", "3 1", "2").get(random.nextInt(4)));
        }
        if (random.nextInt(3) == 0 && options.containsKey("wait_for_all")) {
            options.put("last_man_standing", "1");
        }
        return options;
    }

    private static Map<String, String> deviceOptions(SplittableRandom random, Designs design, StringBuilder name) {
        String algorithm = random.nextBoolean() ? "ffsplit" : "lms";
        String tieBreaker = List.of("lowest", "highest", algorithm.equals("lms") ? "lowest" : "2").get(random.nextInt(3));
        device(design, algorithm).qdeviceNet("tie_breaker", tieBreaker);
        name.append(' ').append(algorithm).append(' ').append(tieBreaker);
        return random.nextInt(4) == 0 ? Map.of("wait_for_all", "1") : Map.of();
    }
}
