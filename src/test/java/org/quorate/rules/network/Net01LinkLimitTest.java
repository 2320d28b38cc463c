package org.quorate.rules.network;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Net01LinkLimitTest {

    private final Net01LinkLimit rule = new Net01LinkLimit();

    @Test
    void nine() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).links(9)).finds("The cluster has 9 links, and knet carries 8.");
    }

    @Test
    void twoOverUdpu() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).links(2).transport("udpu")).finds("The cluster has 2 links, and udpu carries 1.");
    }

    @Test
    void eight() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).links(8)).findsNothing();
    }
}
