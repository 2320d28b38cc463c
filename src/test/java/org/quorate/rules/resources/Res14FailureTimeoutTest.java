package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res14FailureTimeoutTest {

    private final Res14FailureTimeout rule = new Res14FailureTimeout();

    @Test
    void shorterThanAnOperation() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").operation("A", "start", "0s", "timeout", "90s").meta("A",
                "failure-timeout", "10s"))
                .finds("failure-timeout of A is 10s, and its longest operation may take 90s.").about("A").everyFixRemoves();
    }

    @Test
    void longerOrNone() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").operation("A", "start", "0s", "timeout", "90s").meta("A",
                "failure-timeout", "1h")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").operation("A", "start", "0s", "timeout", "90s")).findsNothing();
    }
}
