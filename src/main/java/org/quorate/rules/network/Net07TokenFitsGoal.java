package org.quorate.rules.network;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Totem;
import org.quorate.finding.Severity;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Net07TokenFitsGoal implements Rule {

    private static final int LONG = 10_000;

    @Override
    public String id() {
        return "NET-07";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Totem totem = facts.totem();
        Optional<Integer> goal = facts.topology().intentions().failOver();
        if (goal.filter(seconds -> totem.detection() > seconds * 1000L).isPresent()) {
            return Stream.of(shortened(problem(totem, "The loss of a node is noticed after %s, and services are to run again after %d s."
                    .formatted(seconds(totem.detection()), goal.get())), facts, goal.get()).as(Severity.ERROR));
        }
        return totem.effective() < LONG || facts.nodes().clusterNodes().size() < 2 ? Stream.empty()
                : Stream.of(problem(totem, "The loss of a node is noticed after %s.".formatted(seconds(totem.detection()))));
    }

    private static Problem problem(Totem totem, String message) {
        return Problem.of(message).because("The token timeout is %s (%d ms, and %d ms for each node beyond the second), consensus %s."
                .formatted(seconds(totem.effective()), totem.token(), totem.coefficient(), seconds(totem.consensus())));
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    /// offered where the token timeout without the coefficient, with consensus after it, meets the goal
    private static Problem shortened(Problem problem, Facts facts, int goal) {
        boolean enough = facts.totem().token() * 2.2 <= goal * 1000L && !facts.totem().consensusWritten();
        return enough ? problem.fix(Remedy.setTotemOption("token_coefficient", "0")) : problem;
    }
}
