package org.quorate.rules.remote.names;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Primitive;
import org.quorate.model.edit.Renaming;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.rules.remote.FreeName;

final class Rem02GuestNotAResource implements Rule {

    @Override
    public String id() {
        return "REM-02";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(Primitive.class)
                .filter(vm -> vm.guestNode().filter(name -> !name.equals(vm.name()) && facts.resources().exists(name)).isPresent())
                .map(vm -> problem(facts, vm, vm.guestNode().orElseThrow()));
    }

    private static Problem problem(Facts facts, Primitive vm, String name) {
        return Problem.of("Guest node " + name + " has the name of a resource.", vm.id(), facts.resources().find(name).orElseThrow().id())
                .fix(Renaming.guestNode(vm.id(), FreeName.of(facts, name + "-guest")));
    }
}
