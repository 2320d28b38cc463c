package org.quorate.rules.remote.guests;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Remote;
import org.quorate.model.Group;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Rem10GuestVmInGroup implements Rule {

    @Override
    public String id() {
        return "REM-10";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.remotes().stream().map(Remote::resource).filter(vm -> vm.guestNode().isPresent())
                .flatMap(vm -> facts.resources().groupOf(vm.name()).filter(group -> !group.members().getLast().equals(vm.name())).stream()
                        .map(group -> Problem.of("%s in the group %s after the VM of guest node %s: on the cluster node, not in the guest."
                                .formatted(
                                after(group, vm.name()), group.name(), vm.guestNode().orElseThrow()), vm.id(), group.id())));
    }

    private static String after(Group group, String vm) {
        List<String> later = group.members().subList(group.members().indexOf(vm) + 1, group.members().size());
        return String.join(", ", later) + (later.size() == 1 ? " runs" : " run");
    }
}
