package org.quorate.rules.network;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.rules.RuleVerdict;

class Net08ConsensusAboveTokenTest {

    private final Net08ConsensusAboveToken rule = new Net08ConsensusAboveToken();

    @Test
    void below() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).totem("token", "5000").totem("consensus", "4000"))
                .finds("consensus is 4000 ms, below 1.2 times the token timeout of 5650 ms.").everyFixRemoves();
    }

    @Test
    void twoNodesSufferLess() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).totem("token", "5000").totem("consensus", "4000"))
                .finds("consensus is 4000 ms, below 1.2 times the token timeout of 5000 ms.").as(Severity.WARNING);
    }

    @Test
    void enoughOrDerived() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).totem("consensus", "4380")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(3).totem("token", "5000")).findsNothing();
    }
}
