package org.quorate.rules.resources;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.CibBoolean;
import org.quorate.model.Clone;
import org.quorate.model.Numbers;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Res07SeveralInstancesPerNode implements Rule {

    @Override
    public String id() {
        return "RES-07";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(Clone.class)
                .filter(clone -> clone.meta("clone-node-max").flatMap(Numbers::integer).filter(max -> max > 1).isPresent())
                .filter(clone -> clone.meta("globally-unique").filter(CibBoolean::isTrue).isEmpty())
                .map(clone -> Problem.of("%s asks for several instances on a node without globally-unique.".formatted(clone.name()), clone.id())
                        .fix(Remedy.setMeta(clone, "globally-unique", "true"))
                        .fix(Remedy.removeMeta(clone, "clone-node-max")));
    }
}
