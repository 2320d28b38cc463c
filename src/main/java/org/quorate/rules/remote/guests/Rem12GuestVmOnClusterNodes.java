package org.quorate.rules.remote.guests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Remote;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.Score;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem12GuestVmOnClusterNodes implements Rule {

    @Override
    public String id() {
        return "REM-12";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().clusterNodes().isEmpty() ? Stream.empty() : facts.remotes().stream().map(Remote::resource)
                .filter(vm -> vm.guestNode().isPresent())
                .flatMap(vm -> facts.locations().allowedClusterNodes(vm).isEmpty() ? Stream.of(nowhere(vm)) : elsewhere(facts, vm));
    }

    private static Problem nowhere(Primitive vm) {
        return Problem.of("No cluster node may run the VM " + vm.name() + " of guest node " + vm.guestNode().orElseThrow() + ".", vm.id());
    }

    private static Stream<Problem> elsewhere(Facts facts, Primitive vm) {
        return facts.locations().of(vm).stream().flatMap(constraint -> drawn(facts, constraint).stream()
                .map(node -> Problem.of(constraint.name() + " sends the VM of guest node " + vm.guestNode().orElseThrow() + " to "
                        + node.kind().term() + " " + node.name() + ".",
                        vm.id(), constraint.id()).fix(ResourceRemedy.drop(List.of(constraint)))));
    }

    private static Optional<Node> drawn(Facts facts, LocationConstraint constraint) {
        return constraint.place() instanceof LocationConstraint.OnNode(String name, Score score) && score.orZero() > 0
                ? facts.nodes().find(name).filter(node -> !node.isClusterNode()) : Optional.empty();
    }
}
