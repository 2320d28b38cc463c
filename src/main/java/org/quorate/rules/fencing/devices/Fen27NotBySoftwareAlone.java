package org.quorate.rules.fencing.devices;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FencingMatrix;
import org.quorate.analysis.Verdict.Cause;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Fen27NotBySoftwareAlone implements Rule {

    @Override
    public String id() {
        return "FEN-27";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencingMatrix().byDevice().filter(row -> row.dependsOn(Cause.NEEDS_SYSTEM))
                .map(row -> Problem.of("Every way to fence " + row.node().name() + " needs its own operating system.", row.node().element())
                        .because("It is fenced by " + row.possible().stream().flatMap(way -> way.cells().stream())
                                .map(FencingMatrix.Cell::device).distinct()
                                .collect(Collectors.joining(", ")) + "."));
    }
}
