package org.quorate.rules.resources;

import java.util.stream.Stream;
import org.quorate.analysis.Colocations;
import org.quorate.analysis.Facts;
import org.quorate.model.Score;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Res02ContradictingColocation implements Rule {

    @Override
    public String id() {
        return "RES-02";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Colocations colocations = facts.colocations();
        return colocations.constraints().stream()
                .filter(each -> each.weight() <= -Score.LIMIT && colocations.areTied(each.resource(), each.with()))
                .map(each -> Problem.of("%s and %s are tied to one node and kept apart.".formatted(each.resource(), each.with()), each.id())
                        .because("%s keeps them apart.".formatted(each.name()))
                        .fix(Remedy.remove(each)));
    }
}
