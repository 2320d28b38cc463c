package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo05WaitForAllStaysOn implements Rule {

    @Override
    public String id() {
        return "QUO-05";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        if (!facts.votes().twoNode() || !facts.topology().cluster().corosync().isQuorumOptionOff("wait_for_all")) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("wait_for_all is switched off while two_node is in force.")
                .because("A node that boots alone is quorate at once.")
                .fix(Remedy.removeQuorumOption("wait_for_all")));
    }
}
