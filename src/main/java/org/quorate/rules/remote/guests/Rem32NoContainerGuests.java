package org.quorate.rules.remote.guests;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Remote;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Rem32NoContainerGuests implements Rule {

    @Override
    public String id() {
        return "REM-32";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.remotes().stream().map(Remote::resource).filter(vm -> vm.guestNode().isPresent())
                .filter(vm -> vm.parameter("hypervisor").filter(uri -> uri.startsWith("lxc")).isPresent()
                        || vm.agent().type().equals("lxc"))
                .map(vm -> Problem.of("Guest node " + vm.guestNode().orElseThrow() + " is a container.", vm.id()));
    }
}
