package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo22QuorumIsNotIgnoredTest {

    private final Quo22QuorumIsNotIgnored rule = new Quo22QuorumIsNotIgnored();

    @Test
    void aMinorityWouldGoOn() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).property("no-quorum-policy", "ignore"))
                .finds("no-quorum-policy is ignore.").everyFixRemoves();
    }

    @Test
    void theDefault() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3)).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(3).property("no-quorum-policy", "freeze")).findsNothing();
    }
}
