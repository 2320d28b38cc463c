package org.quorate.simulate.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.analysis.Facts;

class QuorumTableTest {

    @Test
    void countsHowManyNodesMayFail() {
        assertThat(table(Designs.cluster().nodes(5)).tolerated()).hasValue(2);
        assertThat(table(Designs.cluster().nodes(4).qdevice("ffsplit")).tolerated()).hasValue(2);
        assertThat(table(Designs.cluster().nodes(4).qdevice("lms")).tolerated()).hasValue(3);
        assertThat(table(Designs.cluster().nodes(2)).tolerated()).hasValue(1);
        assertThat(table(Designs.cluster().nodes(3).quorum("expected_votes", "9")).tolerated()).isEqualTo(OptionalInt.empty());
        assertThat(table(Designs.cluster()).tolerated()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void takesTheNodesWhoseLossHurtsMost() {
        assertThat(table(Designs.cluster().nodes(4).votes("node3", 3)).tolerated()).as("the heavy one").hasValue(0);
        assertThat(table(Designs.cluster().nodes(4).quorum("auto_tie_breaker", "1").quorum("auto_tie_breaker_node", "highest")).tolerated())
                .as("two with the tie breaker").hasValue(1);
    }

    @Test
    void saysOfEachRowWhy() {
        QuorumTable table = table(Designs.cluster().nodes(3));

        assertThat(table.byCount()).extracting(QuorumTable.Row::lost, QuorumTable.Row::left, QuorumTable.Row::quorate, QuorumTable.Row::reason).containsExactly(
                tuple("none", 3, true, "3 votes, needed: 2"), tuple("any cluster node", 2, true, "2 votes, needed: 2"),
                tuple("any 2 cluster nodes", 1, false, "1 vote, needed: 2"), tuple("any 3 cluster nodes", 0, false, "no cluster node is left"));
    }

    @Test
    void namesWhatTakesVotesAlong() {
        QuorumTable table = table(Designs.cluster().nodes(3).rack("r1").host("h1").host("h2").place("h1", "r1").place("h2", "r1")
                .on("node1", "h1").on("node2", "h2"));

        assertThat(table.byLoss()).extracting(QuorumTable.Row::lost, QuorumTable.Row::quorate)
                .containsExactly(tuple("rack r1", false), tuple("host h1", true), tuple("host h2", true), tuple("node node3", true));
    }

    @Test
    void theQuorumDeviceIsSomethingToLose() {
        QuorumTable table = table(Designs.cluster().nodes(4).qdevice("lms"));

        assertThat(table.byLoss()).last().satisfies(row -> assertThat(row.left()).isEqualTo(6));
        assertThat(table.byLoss().stream().map(QuorumTable.Row::lost)).contains("quorum device qdevice");
    }

    private static QuorumTable table(Designs design) {
        return QuorumTable.of(Facts.of(design.design().topology()));
    }
}
