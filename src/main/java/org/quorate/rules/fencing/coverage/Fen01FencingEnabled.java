package org.quorate.rules.fencing.coverage;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Fen01FencingEnabled implements Rule {

    @Override
    public String id() {
        return "FEN-01";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        if (facts.fencing().isEnabled()) {
            return Stream.empty();
        }
        String property = facts.topology().cluster().property("stonith-enabled").isPresent() ? "stonith-enabled" : "fencing-enabled";
        return Stream.of(Problem.of("Fencing is disabled for the whole cluster.").because(property + " is false.")
                .fix(Remedy.setProperty(property, "true")));
    }
}
