package org.quorate.app.fencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.analysis.FencingMatrix;
import org.quorate.analysis.FencingMatrix.ByDevice;
import org.quorate.analysis.FencingMatrix.Way;
import org.quorate.analysis.Node;
import org.quorate.analysis.Verdict;
import org.quorate.analysis.Verdict.Cause;
import org.quorate.analysis.Verdict.Kind;

class FencingWordsTest {

    private static final Verdict ONLY_IF = Verdict.of(Cause.UNIT_POWER, "the feed has power");
    private static final Verdict NOT_KNOWN = Verdict.of(Cause.POWER_UNKNOWN, "what the node runs on");
    private static final Verdict CANNOT = Verdict.of(Cause.NO_EXECUTOR, "no node may execute it");

    @Test
    void whatWorksAndWhatWorksOnACondition() {
        FencingWords words = words(Verdict.WORKS, ONLY_IF);
        assertThat(words.line()).isEqualTo("2 of 2 nodes can be fenced");
        assertThat(words.worst()).isEqualTo(Kind.CONDITIONAL);
        assertThat(words(Verdict.WORKS, Verdict.WORKS).worst()).isEqualTo(Kind.WORKS);
    }

    @Test
    void aNodeThatNothingFencesIsNotCountedAndDecides() {
        FencingWords words = words(Verdict.WORKS, ONLY_IF, CANNOT);
        assertThat(words.line()).isEqualTo("2 of 3 nodes can be fenced");
        assertThat(words.worst()).isEqualTo(Kind.IMPOSSIBLE);
    }

    @Test
    void withoutFactsOnlyTheDevicesAreSaid() {
        FencingWords words = new FencingWords(Designs.cluster().nodes(2).fenceEach().facts().fencingMatrix());
        assertThat(words.line()).isEqualTo("2 of 2 nodes have a fence device");
        assertThat(words.worst()).isEqualTo(Kind.UNKNOWN);
        assertThat(words(NOT_KNOWN, CANNOT).line()).isEqualTo("1 of 2 nodes has a fence device");
        assertThat(words(NOT_KNOWN, CANNOT).worst()).isEqualTo(Kind.IMPOSSIBLE);
    }

    @Test
    void whatIsNotKnownIsSaidApart() {
        assertThat(words(Verdict.WORKS, ONLY_IF, NOT_KNOWN).line()).isEqualTo("2 of 3 nodes can be fenced, 1 not known");
    }

    @Test
    void aDeviceThatMayBeForOtherNodesIsNotPromised() {
        assertThat(words(Verdict.of(Cause.TARGETS_UNKNOWN, "its targets")).line()).isEqualTo("0 of 1 node can be fenced, 1 not known");
    }

    @Test
    void anEmptyDesignHasNothingToFence() {
        assertThat(words().line()).isEqualTo("Nothing to fence");
        assertThat(words().worst()).isEqualTo(Kind.UNKNOWN);
    }

    private static FencingWords words(Verdict... verdicts) {
        return new FencingWords(new FencingMatrix(List.of(verdicts).stream().<FencingMatrix.Row>map(FencingWordsTest::row).toList()));
    }

    private static ByDevice row(Verdict verdict) {
        return new ByDevice(new Node("node", Node.Kind.CLUSTER, Designs.id("node"), Optional.empty()),
                List.of(new Way(Optional.empty(), List.of(), verdict)), true);
    }
}
