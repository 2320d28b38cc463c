package org.quorate.simulate.quorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.simulate.quorum.Partitioning.Partition;
import org.quorate.simulate.quorum.VoteRules.Voter;

class TallyTest {

    @Test
    void everyVoteIsHereElsewhereOrDown() {
        VoteState state = running(Designs.cluster().nodes(4).votes("node4", 2)).next(Partitioning.of(Partition.of(List.of("node1", "node4"), false), Partition.of(List.of("node2"), false)));

        assertThat(Tally.of(state)).hasSize(2).first().satisfies(tally -> {
            assertThat(tally.here()).extracting(Voter::name).containsExactly("node1", "node4");
            assertThat(tally.apart()).extracting(Voter::name).containsExactly("node2");
            assertThat(tally.down()).extracting(Voter::name).containsExactly("node3");
            assertThat(tally.votes().votes()).isEqualTo(3);
            assertThat(tally.device() + tally.lacked()).isZero();
        });
    }

    @Test
    void theDeviceVotesInOnePartition() {
        VoteState state = running(Designs.cluster().nodes(4).qdevice("ffsplit")).next(Partitioning.of(Partition.of(List.of("node1", "node2"), true), Partition.of(List.of("node3", "node4"), true)));

        assertThat(Tally.of(state)).extracting(Tally::device).containsExactly(1, 0);
        assertThat(Tally.of(state)).extracting(Tally::lacked).containsExactly(0, 1);
    }

    @Test
    void theMarginIsThatOfWhatIsLeft() {
        VoteState five = running(Designs.cluster().nodes(5));
        assertThat(Margin.of(five, "node1")).hasValue(2);
        assertThat(Margin.of(without(five, "node5"), "node1")).hasValue(1);
        assertThat(Margin.of(without(five, "node5", "node4"), "node1")).hasValue(0);
        assertThat(Margin.of(without(five, "node5", "node4", "node3"), "node1")).isEqualTo(OptionalInt.empty());
        assertThat(Margin.of(without(five, "node5"), "node5")).as("it is down").isEqualTo(OptionalInt.empty());
    }

    @Test
    void theMarginCountsTheNodesThatAreMissedMost() {
        assertThat(Margin.of(running(Designs.cluster().nodes(4).votes("node3", 3)), "node1")).as("the heavy one").hasValue(0);
        assertThat(Margin.of(running(Designs.cluster().nodes(4).quorum("auto_tie_breaker", "1").quorum("auto_tie_breaker_node", "highest")), "node1"))
                .as("two with the tie breaker").hasValue(1);
        assertThat(Margin.of(without(running(Designs.cluster().nodes(4).qdevice("lms")), "node4"), "node1")).as("the device goes with the last").hasValue(2);
    }

    private static VoteState running(Designs designs) {
        return VoteState.running(VoteRules.of(Facts.of(designs.design().topology())));
    }

    private static VoteState without(VoteState state, String... lost) {
        List<String> rest = state.rules().voters().stream().map(Voter::name).filter(name -> !List.of(lost).contains(name)).toList();
        return state.next(Partitioning.of(Partition.of(rest, true)));
    }
}
