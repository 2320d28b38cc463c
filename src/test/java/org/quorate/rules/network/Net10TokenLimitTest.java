package org.quorate.rules.network;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Net10TokenLimitTest {

    private final Net10TokenLimit rule = new Net10TokenLimit();

    @Test
    void above() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).totem("token", "400000")).finds("The token timeout is 400 s, above 300 s.")
                .everyFixRemoves();
    }

    @Test
    void below() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).totem("token", "5000")).findsNothing();
    }
}
