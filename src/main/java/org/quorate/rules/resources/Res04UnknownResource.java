package org.quorate.rules.resources;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Constraint;
import org.quorate.model.Resource;
import org.quorate.model.edit.Edit;
import org.quorate.rules.NearestName;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Res04UnknownResource implements Rule {

    @Override
    public String id() {
        return "RES-04";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(Constraint.class).flatMap(constraint -> constraint.resources().stream()
                .filter(name -> !facts.resources().isReferable(name)).limit(1)
                .map(name -> problem(facts, constraint, name)));
    }

    private static Problem problem(Facts facts, Constraint constraint, String name) {
        Problem problem = Problem.of("The constraint %s speaks of %s, which is no resource.".formatted(constraint.name(), name), constraint.id());
        return NearestName.of(name, facts.resources().all().map(Resource::name).toList())
                .map(nearest -> problem.fix(spelled(constraint, name, nearest))).orElse(problem)
                .fix(Remedy.remove(constraint));
    }

    private static Edit spelled(Constraint constraint, String wrong, String right) {
        UnaryOperator<String> swap = text -> text.equals(wrong) ? right : text;
        return Remedy.change("Speak of %s instead".formatted(right), constraint.id(), Constraint.class, each -> each.speakingOf(swap));
    }
}
