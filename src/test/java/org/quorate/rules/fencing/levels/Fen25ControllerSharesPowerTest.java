package org.quorate.rules.fencing.levels;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen25ControllerSharesPowerTest {

    private final Fen25ControllerSharesPower rule = new Fen25ControllerSharesPower();

    private static Designs room() {
        return Designs.cluster().feed("a").feed("b").pdu("pdu-a", "a").pdu("pdu-b", "b").hosts(1).fenceEach().node("other");
    }

    @Test
    void oneFeed() {
        RuleVerdict.of(rule, room().supplies("host1", "pdu-a"))
                .finds("Nothing can fence node1 when its power fails: its management controller fails with it.").about("node1");
    }

    @Test
    void twoFeeds() {
        RuleVerdict.of(rule, room().supplies("host1", "pdu-a", "pdu-b")).findsNothing();
    }

    @Test
    void aWatchdogBesides() {
        RuleVerdict.of(rule, room().supplies("host1", "pdu-a").sbd().property("stonith-watchdog-timeout", "10")).findsNothing();
    }

    @Test
    void withoutPowerFactsItCannotJudge() {
        RuleVerdict.of(rule, Designs.cluster().hosts(1).fenceEach()).lacks("No host says what feeds its power supplies.");
    }
}
