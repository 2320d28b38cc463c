package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo07TwoNodeExcludesTieBreakerTest {

    private final Quo07TwoNodeExcludesTieBreaker rule = new Quo07TwoNodeExcludesTieBreaker();

    @Test
    void bothAreSet() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).quorum("two_node", "1").quorum("auto_tie_breaker", "1"))
                .finds("two_node and auto_tie_breaker are both set.").everyFixRemoves();
    }

    @Test
    void oneOfThem() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).quorum("two_node", "1")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).quorum("auto_tie_breaker", "1")).findsNothing();
    }
}
