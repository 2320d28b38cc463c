package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Quo27WatchdogEndsFreeze implements Rule {

    @Override
    public String id() {
        return "QUO-27";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        boolean diskless = facts.topology().cluster().sbd().filter(sbd -> sbd.disks().isEmpty()).isPresent();
        return facts.topology().cluster().property("no-quorum-policy").filter(policy -> policy.equals("freeze") || policy.equals("demote"))
                .filter(_ -> diskless).stream()
                .map(policy -> Problem.of("no-quorum-policy is %s, and SBD without disks resets a node that loses quorum.".formatted(policy)));
    }
}
