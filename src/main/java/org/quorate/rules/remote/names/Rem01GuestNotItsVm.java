package org.quorate.rules.remote.names;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Primitive;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.rules.remote.FreeName;

final class Rem01GuestNotItsVm implements Rule {

    @Override
    public String id() {
        return "REM-01";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(Primitive.class).filter(vm -> vm.guestNode().filter(vm.name()::equals).isPresent())
                .map(vm -> Problem.of("Guest node " + vm.name() + " and the resource of its VM have the same name.", vm.id())
                        .fix("Rename the resource to vm-" + vm.name(), vmRenamed(facts, vm)));
    }

    /// a rename of the resource alone: whatever names the guest node keeps its name
    private static Edit vmRenamed(Facts facts, Primitive vm) {
        return Edit.rename(vm.id(), FreeName.of(facts, "vm-" + vm.name()));
    }
}
