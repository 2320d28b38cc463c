package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.finding.Severity;
import org.quorate.model.Corosync;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo18TieBreakerOnOddVotes implements Rule {

    @Override
    public String id() {
        return "QUO-18";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Corosync corosync = facts.topology().cluster().corosync();
        int votes = facts.votes().nodeVotes();
        if (!corosync.isQuorumOptionOn("auto_tie_breaker") || votes % 2 == 0 || corosync.isQuorumOptionOn("wait_for_all")) {
            return Stream.empty();
        }
        boolean fatal = facts.votes().lastManStanding();
        Problem problem = Problem.of("auto_tie_breaker is set with %d votes and without wait_for_all.".formatted(votes))
                .because(fatal ? "With last_man_standing corosync does not start." : "corosync switches it off and only logs that.")
                .fix(Remedy.removeQuorumOption("auto_tie_breaker"))
                .fix(Remedy.setQuorumOption("wait_for_all", "1"));
        return Stream.of(fatal ? problem.as(Severity.ERROR) : problem);
    }
}
