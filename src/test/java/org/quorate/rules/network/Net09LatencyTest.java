package org.quorate.rules.network;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.rules.RuleVerdict;

class Net09LatencyTest {

    private final Net09Latency rule = new Net09Latency();

    private static Designs sites(double time) {
        return Designs.cluster().site("A").site("B").siteLink("A", "B", time).hosts(2).place("host1", "A").place("host2", "B");
    }

    @Test
    void farApart() {
        RuleVerdict.of(rule, sites(400)).finds("Cluster nodes at A and B are 400.0 ms apart.").about("A-B", "A", "B").as(Severity.ERROR);
        RuleVerdict.of(rule, sites(8)).finds("Cluster nodes at A and B are 8.0 ms apart.");
    }

    @Test
    void near() {
        RuleVerdict.of(rule, sites(0.5)).findsNothing();
    }

    @Test
    void withoutVotersThere() {
        RuleVerdict.of(rule, Designs.cluster().site("A").site("C").siteLink("A", "C", 40).hosts(1).place("host1", "A")).findsNothing();
    }
}
