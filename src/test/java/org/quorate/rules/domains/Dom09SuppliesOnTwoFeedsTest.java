package org.quorate.rules.domains;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Dom09SuppliesOnTwoFeedsTest {

    private final Dom09SuppliesOnTwoFeeds rule = new Dom09SuppliesOnTwoFeeds();

    @Test
    void bothOnOneFeed() {
        RuleVerdict.of(rule, feeds().supplies("host1", "pdu1", "pdu2")).finds("All 2 power supplies of host1 hang on power feed A.")
                .about("host1", "A").everyFixRemoves();
    }

    @Test
    void onTwoFeeds() {
        RuleVerdict.of(rule, feeds().supplies("host1", "pdu1", "pdu3")).findsNothing();
        RuleVerdict.of(rule, feeds().supplies("host1", "pdu1")).findsNothing();
    }

    private static Designs feeds() {
        return Designs.cluster().feed("A").feed("B").pdu("pdu1", "A").pdu("pdu2", "A").pdu("pdu3", "B").hosts(1);
    }
}
