package org.quorate.simulate.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.simulate.quorum.Partitioning.Partition;

class VoteStateTest {

    @Test
    void aMajorityGoesOnAndTheRestStops() {
        VoteState state = running(Designs.cluster().nodes(5)).next(event("1 2 3", "4 5"));

        assertThat(signs(state)).isEqualTo("+++ --");
        assertThat(reasons(state)).containsExactly("3 votes, needed: 3", "2 votes, needed: 3");
    }

    @Test
    void withTwoNodeEachSideGoesOnButStartsOnlyWithBoth() {
        VoteState alone = running(Designs.cluster().nodes(2)).next(event("1"));
        VoteState restarted = alone.next(event()).next(event("1"));

        assertThat(signs(alone)).isEqualTo("+");
        assertThat(reasons(alone)).containsExactly("two_node: one vote is enough");
        assertThat(signs(restarted)).isEqualTo("-");
        assertThat(reasons(restarted)).containsExactly("wait_for_all: 1 vote, and all 2 must be there at once");
        assertThat(signs(restarted.next(event("1 2")))).isEqualTo("++");
    }

    @Test
    void lostQuorumMakesItWaitForAllAgain() {
        VoteState lost = running(Designs.cluster().nodes(4).quorum("wait_for_all", "1")).next(event("1 2"));

        assertThat(signs(lost)).isEqualTo("--");
        assertThat(signs(lost.next(event("1 2 3")))).isEqualTo("---");
        assertThat(signs(lost.next(event("1 2 3")).next(event("1 2 3 4")))).isEqualTo("++++");
    }

    @Test
    void theTieBreakerIsLearntWhileThereIsQuorum() {
        VoteState halved = running(Designs.cluster().nodes(4).quorum("auto_tie_breaker", "1")).next(event("1 2", "3 4"));
        VoteState joinedByAFreshNode = halved.next(event("1")).next(event("1 2"));

        assertThat(signs(halved)).isEqualTo("++ --");
        assertThat(reasons(halved)).containsExactly("auto_tie_breaker: half of the votes, and the lowest node id is here",
                "auto_tie_breaker: half of the votes, and the lowest node id is not here");
        assertThat(signs(joinedByAFreshNode)).isEqualTo("+-");
        assertThat(joinedByAFreshNode.partitions().getFirst()).satisfies(partition -> {
            assertThat(partition.quorate()).isFalse();
            assertThat(partition.isDivided()).isTrue();
            assertThat(partition.reason().text()).isEqualTo("the members disagree: quorate for node1 alone");
        });
    }

    @Test
    void aListOfTieBreakersCanMakeBothHalvesQuorate() {
        VoteState state = running(Designs.cluster().nodes(4).quorum("auto_tie_breaker", "1").quorum("auto_tie_breaker_node", "2 4"))
                .next(event("1 4", "2 3")).next(event("1", "2 3", "4")).next(event("1 4", "2 3"));

        assertThat(signs(state)).isEqualTo("++ ++");
    }

    @Test
    void theLastManStandsWhenTheOthersLeaveOneAfterAnother() {
        Designs design = Designs.cluster().nodes(5).quorum("last_man_standing", "1").quorum("wait_for_all", "1");

        VoteState slowly = running(design).next(event("1 2 3 4")).next(event("1 2 3")).next(event("1 2"));
        VoteState hurried = running(design).next(event("1 2 3 4").atOnce()).next(event("1 2 3").atOnce()).next(event("1 2"));

        assertThat(signs(slowly)).isEqualTo("++");
        assertThat(reasons(slowly)).containsExactly("last_man_standing: the expected votes have shrunk to 2, and 2 are here");
        assertThat(signs(slowly.next(event("1")))).isEqualTo("-");
        assertThat(signs(hurried)).isEqualTo("--");
    }

    @Test
    void aRestartedNodeBelievesTooFewExpectedVotes() {
        VoteState state = running(Designs.cluster().nodes(4).quorum("expected_votes", "2")).next(event("1")).next(event("1 2"));

        assertThat(signs(state)).isEqualTo("-+");
    }

    @Test
    void aCleanLeaveLowersTheQuorumOnlyOfNodesThatJoinedLater() {
        Designs design = Designs.cluster().nodes(5).quorum("allow_downscale", "1");

        VoteState left = running(design).next(event("1 2 3").afterLeaving(List.of("node4", "node5")));

        assertThat(left.partitions().getFirst().members()).allSatisfy(node -> {
            assertThat(node.quorum()).isEqualTo(3);
            assertThat(node.expected()).isEqualTo(3);
        });
    }

    @Test
    void ffsplitGivesItsVoteToOneHalf() {
        VoteState state = running(Designs.cluster().nodes(4).qdevice("ffsplit")).next(event("1 2 !", "3 4 !"));

        assertThat(signs(state)).isEqualTo("++ --");
        assertThat(reasons(state)).containsExactly("3 votes with the quorum device's 1, needed: 3", "2 votes, needed: 3");
        assertThat(signs(state.next(event("3 4 !")))).as("the vote moves when the winner dies").isEqualTo("++");
    }

    @Test
    void ffsplitPrefersTheHalfThatReachesIt() {
        assertThat(signs(running(Designs.cluster().nodes(4).qdevice("ffsplit")).next(event("1 2", "3 4 !")))).isEqualTo("-- ++");
    }

    @Test
    void ffsplitKeepsToTheHalfThatHadTheVote() {
        VoteState state = running(Designs.cluster().nodes(4).qdevice("ffsplit")).next(event("1 2", "3 4 !")).next(event("1 2 !", "3 4 !"));

        assertThat(signs(state)).isEqualTo("-- ++");
    }

    @Test
    void lmsLetsASingleNodeGoOn() {
        VoteState state = running(Designs.cluster().nodes(4).qdevice("lms"));

        assertThat(signs(state.next(event("4 !")))).isEqualTo("+");
        assertThat(signs(state.next(event("1 !", "2 3 4")))).as("only those count that reach it").isEqualTo("+ ---");
        assertThat(signs(state.next(event("1 2 3")))).isEqualTo("---");
    }

    @Test
    void lmsWithANodeIdForTieBreakerDividesTheMembers() {
        VoteState state = running(Designs.cluster().nodes(4).qdevice("lms").qdeviceNet("tie_breaker", "1")).next(event("1 2 !", "3 4 !"));

        assertThat(signs(state)).isEqualTo("+- --");
    }

    @Test
    void lmsKeepsItsVoteWithoutQnetdWhenAllHadToBeWaitedFor() {
        VoteState state = running(Designs.cluster().nodes(4).qdevice("lms").quorum("wait_for_all", "1")).next(event("1 2 !"));
        VoteState withoutQnetd = state.next(event("1 2"));

        assertThat(signs(state)).isEqualTo("++");
        assertThat(signs(withoutQnetd)).isEqualTo("++");
        assertThat(signs(withoutQnetd.next(event("1")))).isEqualTo("-");
    }

    @Test
    void whatCorosyncRefusesIsNeverQuorate() {
        VoteState state = running(Designs.cluster().nodes(4).qdevice("lms").quorum("last_man_standing", "1"));

        assertThat(signs(state)).isEqualTo("----");
        assertThat(reasons(state)).containsExactly("corosync does not start: last_man_standing and a quorum device exclude each other");
    }

    @Test
    void aStateIsNotChangedByWhatFollows() {
        VoteState state = running(Designs.cluster().nodes(3));

        state.next(event("1"));

        assertThat(signs(state)).isEqualTo("+++");
    }

    @Test
    void moreVotesThanCorosyncHasRoomForDoNoHarm() {
        Designs design = Designs.cluster().nodes(1).votes("node1", 511).quorum("allow_downscale", "1");

        assertThat(running(design).next(event().afterLeaving(List.of("node1"))).isQuorate()).isFalse();
        assertThat(running(Designs.cluster().nodes(2).votes("node1", Integer.MAX_VALUE).votes("node2", Integer.MAX_VALUE)).partitions()).hasSize(1);
    }

    @Test
    void aNodeIsInOnePartition() {
        VoteState state = running(Designs.cluster().nodes(3));

        assertThatThrownBy(() -> state.next(event("1 2", "2 3"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("node2");
        assertThatThrownBy(() -> state.next(event("9"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("node9");
    }

    private static VoteState running(Designs design) {
        return VoteState.running(VoteRules.of(Facts.of(design.design().topology())));
    }

    /// Each partition is the numbers of its nodes; `!`: it reaches qnetd.
    private static Partitioning event(String... partitions) {
        return Partitioning.of(Arrays.stream(partitions).map(text -> Partition.of(Stream.of(text.split(" "))
                .filter(word -> !word.equals("!")).map(number -> "node" + number).toList(), text.contains("!"))).toList());
    }

    private static String signs(VoteState state) {
        return String.join(" ", state.partitions().stream().map(partition -> String.join("",
                partition.members().stream().map(node -> node.quorate() ? "+" : "-").toList())).toList());
    }

    private static List<String> reasons(VoteState state) {
        return state.partitions().stream().map(partition -> partition.reason().text()).toList();
    }
}
