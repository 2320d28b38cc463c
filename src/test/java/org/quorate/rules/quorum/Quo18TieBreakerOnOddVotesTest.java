package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.rules.RuleVerdict;

class Quo18TieBreakerOnOddVotesTest {

    private final Quo18TieBreakerOnOddVotes rule = new Quo18TieBreakerOnOddVotes();

    @Test
    void corosyncSwitchesItOff() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).quorum("auto_tie_breaker", "1"))
                .finds("auto_tie_breaker is set with 3 votes and without wait_for_all.").everyFixRemoves();
    }

    @Test
    void withLastManStandingItDoesNotStart() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).quorum("auto_tie_breaker", "1").quorum("last_man_standing", "1"))
                .finds("auto_tie_breaker is set with 3 votes and without wait_for_all.").as(Severity.ERROR).everyFixRemoves();
    }

    @Test
    void evenVotesOrWaitForAll() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).quorum("auto_tie_breaker", "1")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(3).quorum("auto_tie_breaker", "1").quorum("wait_for_all", "1")).findsNothing();
    }
}
