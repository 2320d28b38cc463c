package org.quorate.rules.fencing.levels;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.Verdict;
import org.quorate.analysis.Verdict.Cause;
import org.quorate.model.Host;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Fen25ControllerSharesPower implements Rule {

    @Override
    public String id() {
        return "FEN-25";
    }

    @Override
    public Optional<String> missing(Facts facts) {
        boolean known = facts.topology().all(Host.class).anyMatch(host -> !host.supplies().isEmpty());
        boolean asked = facts.fencing().devices().stream().anyMatch(device -> device.agent() == FenceAgent.CONTROLLER);
        return known || !asked ? Optional.empty() : Optional.of("No host says what feeds its power supplies.");
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencingMatrix().byDevice().filter(row -> row.dependsOn(Cause.CONTROLLER_POWER)).map(row -> {
            Problem problem = Problem.of("Nothing can fence " + row.node().name()
                    + " when its power fails: its management controller fails with it.", row.node().element());
            return row.possible().stream().flatMap(way -> way.verdict().reasons().stream())
                    .filter(reason -> reason.cause() == Cause.CONTROLLER_POWER)
                    .map(Verdict.Reason::text).distinct().map(text -> "Fencing works only if " + text + ".")
                    .reduce(problem, Problem::because, (first, _) -> first);
        });
    }
}
