package org.quorate.rules.resources;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Clone;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Res08PromotableNeedsOcf implements Rule {

    @Override
    public String id() {
        return "RES-08";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(Clone.class).filter(Clone::isPromotable).flatMap(clone -> facts.resources().primitives(clone)
                .filter(primitive -> !primitive.agent().standard().equals("ocf")).limit(1)
                .map(primitive -> Problem.of("%s is promotable, and %s uses %s.".formatted(clone.name(), primitive.name(), primitive.agent()),
                        clone.id(), primitive.id()).fix(Remedy.removeMeta(clone, "promotable"))));
    }
}
