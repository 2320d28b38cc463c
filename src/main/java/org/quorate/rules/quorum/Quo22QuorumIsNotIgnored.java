package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo22QuorumIsNotIgnored implements Rule {

    @Override
    public String id() {
        return "QUO-22";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().cluster().property("no-quorum-policy").filter("ignore"::equals).stream()
                .map(_ -> Problem.of("no-quorum-policy is ignore.")
                        .because("A minority goes on and may fence the majority.")
                        .fix("Set no-quorum-policy=stop", Remedy.setProperty("no-quorum-policy", "stop")));
    }
}
