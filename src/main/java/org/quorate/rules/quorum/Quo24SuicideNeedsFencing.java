package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo24SuicideNeedsFencing implements Rule {

    @Override
    public String id() {
        return "QUO-24";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().cluster().property("no-quorum-policy")
                .filter(policy -> policy.equals("fence") || policy.equals("suicide"))
                .filter(_ -> !facts.fencing().isEnabled()).stream()
                .map(policy -> Problem.of("no-quorum-policy is %s while fencing is switched off.".formatted(policy))
                        .because("Pacemaker then takes it for stop.")
                        .fix(Remedy.setProperty("stonith-enabled", "true"))
                        .fix(Remedy.setProperty("no-quorum-policy", "stop")));
    }
}
