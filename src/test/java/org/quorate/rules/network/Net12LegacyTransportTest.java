package org.quorate.rules.network;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Net12LegacyTransportTest {

    private final Net12LegacyTransport rule = new Net12LegacyTransport();

    @Test
    void udpu() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).transport("udpu")).finds("corosync runs over udpu.").everyFixRemoves();
    }

    @Test
    void knet() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).transport("knet")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2)).findsNothing();
    }
}
