package org.quorate.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.app.status.StatusItems;
import org.quorate.model.Design;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.Play;
import org.quorate.simulate.whatif.Snapshot;

class StatusLinesTest {

    private static List<String> texts(Design design, String... events) {
        Outcome outcome = Play.on(design).then(events);
        Facts facts = Facts.of(design.topology());
        return StatusLines.of(facts, Optional.of(Snapshot.of(facts, List.of(outcome), outcome.settled())), () -> { }).stream().map(StatusItems.Line::text).toList();
    }

    @Test
    void howManyOfTheLostAreFencedReadsWellForEachNumber() {
        Designs designs = Designs.cluster().hosts(5);
        List.of("node1", "node2", "node3").forEach(node -> designs.fence("fence-" + node, "fence_ipmilan", node));
        Design design = designs.design();
        assertThat(texts(design, "host:host4", "host:host5")).contains("None of the 2 lost nodes can be fenced");
        assertThat(texts(design, "host:host4")).contains("The lost node cannot be fenced");
        assertThat(texts(design, "host:host3", "host:host4")).contains("1 of 2 lost nodes cannot be fenced");
        assertThat(texts(design, "host:host2", "host:host3")).contains("All 2 lost nodes are fenced");
    }
}
