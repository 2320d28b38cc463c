package org.quorate.rules.resources;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Group;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Res18EmptyGroup implements Rule {

    @Override
    public String id() {
        return "RES-18";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(Group.class).filter(group -> group.members().isEmpty())
                .map(group -> Problem.of("The group %s has no members.".formatted(group.name()), group.id()).fix(Remedy.remove(group)));
    }
}
