package org.quorate.app.quorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.simulate.quorum.Partitioning;
import org.quorate.simulate.quorum.Tally;
import org.quorate.simulate.quorum.VoteRules;
import org.quorate.simulate.quorum.VoteState;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class VoteBlocksTest {

    @Test
    void oneBlockAVoteFilledUpToQuorum() {
        VoteBlocks blocks = VoteBlocks.of(Designs.cluster().nodes(4).qdevice("lms").facts().votes());
        assertThat(styles(blocks)).containsExactly("node filled", "node filled", "node filled", "node filled", "device outlined", "device outlined", "device outlined");
        assertThat(blocks.getAccessibleText()).isEqualTo("4 votes needed of nodes, 3 votes spare of the quorum device, quorum 4");
    }

    @Test
    void livingVotesAreFilledDeadOnesCrossedOut() {
        VoteBlocks blocks = VoteBlocks.of(tally(Designs.cluster().nodes(3), "node1", "node2"));
        assertThat(styles(blocks)).containsExactly("node filled", "node filled", "node crossed");
        assertThat(blocks.getAccessibleText()).isEqualTo("2 votes of nodes here, 1 vote dead, quorum 2");
        assertThat(blocks.getChildren().stream().filter(Label.class::isInstance).map(Label.class::cast).map(Label::getText)).containsExactly("quorum 2");
    }

    @Test
    void theLineStandsBehindTheVotesThatAreNeeded() {
        VoteBlocks blocks = VoteBlocks.of(tally(Designs.cluster().nodes(3), "node1", "node2"));
        blocks.resize(360, blocks.prefHeight(-1));
        blocks.layout();
        List<Region> all = regions(blocks, "vote-block");
        Region line = regions(blocks, "quorum-line").getFirst();
        assertThat(line.getLayoutX()).isGreaterThanOrEqualTo(all.get(1).getLayoutX() + all.get(1).getWidth());
        assertThat(line.getLayoutX() + line.getWidth()).isLessThanOrEqualTo(all.get(2).getLayoutX());
    }

    @Test
    void fortyVotesFitIntoANarrowPanelAndMoreBecomeABar() {
        VoteBlocks forty = VoteBlocks.of(Designs.cluster().nodes(40).facts().votes());
        assertThat(regions(forty, "vote-block")).hasSize(40);
        forty.resize(320, forty.prefHeight(-1));
        forty.layout();
        Region last = regions(forty, "vote-block").getLast();
        assertThat(last.getLayoutX() + last.getWidth()).isLessThanOrEqualTo(320);
        VoteBlocks many = VoteBlocks.of(Designs.cluster().nodes(41).facts().votes());
        assertThat(styles(many)).containsExactly("node filled", "node outlined");
    }

    private static Tally tally(Designs designs, String... here) {
        VoteState state = VoteState.running(VoteRules.of(Facts.of(designs.design().topology())));
        return Tally.of(state.next(Partitioning.of(Partitioning.Partition.of(List.of(here), true)))).getFirst();
    }

    private static List<Region> regions(VoteBlocks blocks, String style) {
        return blocks.getChildren().stream().filter(node -> node.getStyleClass().contains(style)).map(Region.class::cast).toList();
    }

    private static List<String> styles(VoteBlocks blocks) {
        Set<String> own = Set.of("vote-block");
        return regions(blocks, "vote-block").stream().map(Node::getStyleClass).map(styles -> String.join(" ", styles.stream().filter(style -> !own.contains(style)).toList())).toList();
    }
}
