package org.quorate.rules.fencing.levels;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen24AllOutletsInOneLevelTest {

    private final Fen24AllOutletsInOneLevel rule = new Fen24AllOutletsInOneLevel();

    private static Designs twoFeeds() {
        return Designs.cluster().feed("a").feed("b").pdu("pdu-a", "a").pdu("pdu-b", "b").hosts(1).supplies("host1", "pdu-a", "pdu-b")
                .fence("pa", "fence_apc_snmp", "node1").fence("pb", "fence_apc_snmp", "node1").unit("pa", "pdu-a").unit("pb", "pdu-b");
    }

    @Test
    void aLevelForEachOutlet() {
        RuleVerdict.of(rule, twoFeeds().level("node1", 1, "pa").level("node1", 2, "pb")).finds("Fencing node1 by pa leaves it powered.")
                .about("node1").everyFixRemoves();
    }

    @Test
    void noLevelsAtAll() {
        RuleVerdict.of(rule, twoFeeds().fence("ipmi", "fence_ipmilan", "node1")).finds("Fencing node1 by pa leaves it powered.")
                .everyFixRemoves();
    }

    @Test
    void bothInOneLevel() {
        RuleVerdict.of(rule, twoFeeds().fence("ipmi", "fence_ipmilan", "node1").level("node1", 1, "ipmi")
                .level("node1", 2, "pa", "pb")).findsNothing();
    }

    @Test
    void withoutPowerFactsItCannotJudge() {
        RuleVerdict.of(rule, Designs.cluster().hosts(1)
                .fence("pa", "fence_apc_snmp", "node1")).lacks("No host says what feeds its power supplies.");
    }
}
