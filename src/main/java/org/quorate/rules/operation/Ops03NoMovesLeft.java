package org.quorate.rules.operation;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.LocationConstraint;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Ops03NoMovesLeft implements Rule {

    @Override
    public String id() {
        return "OPS-03";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(LocationConstraint.class)
                .filter(each -> each.name().startsWith("cli-ban-") || each.name().startsWith("cli-prefer-"))
                .map(each -> Problem.of("The constraint %s was left over by a manual move.".formatted(each.name()), each.id())
                        .fix(Remedy.remove(each)));
    }
}
