package org.quorate.rules.quorum.device;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo12LmsWithoutVotesTest {

    private final Quo12LmsWithoutVotes rule = new Quo12LmsWithoutVotes();

    @Test
    void votesAreWrittenDown() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).qdevice("lms", "votes", "1"))
                .finds("The quorum device qdevice uses lms with 1 votes written down.").everyFixRemoves();
    }

    @Test
    void theyAreDerived() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).qdevice("lms")).findsNothing();
    }
}
