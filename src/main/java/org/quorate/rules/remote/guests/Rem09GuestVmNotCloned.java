package org.quorate.rules.remote.guests;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Remote;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem09GuestVmNotCloned implements Rule {

    @Override
    public String id() {
        return "REM-09";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.remotes().stream().map(Remote::resource).filter(vm -> vm.guestNode().isPresent())
                .flatMap(vm -> facts.resources().cloneOf(vm.name()).stream()
                        .map(clone -> Problem.of("The VM " + vm.name() + " of guest node " + vm.guestNode().orElseThrow()
                                + " stands in the clone " + clone.name() + ".", vm.id(), clone.id())
                                .fix(ResourceRemedy.unclone(clone))));
    }
}
