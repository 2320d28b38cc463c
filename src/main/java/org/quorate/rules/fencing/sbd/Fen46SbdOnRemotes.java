package org.quorate.rules.fencing.sbd;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Verdict.Cause;
import org.quorate.model.Host;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Fen46SbdOnRemotes implements Rule {

    @Override
    public String id() {
        return "FEN-46";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencingMatrix().byDevice().filter(row -> row.dependsOn(Cause.NEEDS_SBD_THERE))
                .filter(row -> facts.topology().find(row.node().machine(), Host.class).flatMap(Host::watchdog).isEmpty())
                .map(row -> Problem.of("Remote node " + row.node().name() + " is fenced by SBD: sbd and a watchdog must be on it.", row
                        .node().element()));
    }
}
