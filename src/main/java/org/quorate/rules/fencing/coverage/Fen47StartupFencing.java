package org.quorate.rules.fencing.coverage;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.CibBoolean;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Fen47StartupFencing implements Rule {

    @Override
    public String id() {
        return "FEN-47";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().cluster().property("startup-fencing").filter(CibBoolean::isFalse).stream()
                .map(_ -> Problem.of("startup-fencing is false: nodes not seen at the start are taken for clean.")
                        .fix(Remedy.removeProperty("startup-fencing")));
    }
}
