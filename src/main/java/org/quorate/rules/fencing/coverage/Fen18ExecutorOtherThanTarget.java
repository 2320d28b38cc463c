package org.quorate.rules.fencing.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Node;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen18ExecutorOtherThanTarget implements Rule {

    @Override
    public String id() {
        return "FEN-18";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<Node> members = facts.nodes().clusterNodes();
        return members.size() < 2 ? Stream.empty() : facts.fencing().devices().stream().flatMap(device -> members.stream()
                .filter(node -> device.reach(node.name()) == FenceDevice.Reach.YES
                        && facts.fencePaths().executors(device).equals(List.of(node)))
                .map(node -> Problem.of("Only " + node.name() + " itself may execute " + device.name() + ", which is to fence it.",
                        device.primitive().id(), node.element())
                        .fix("Remove what binds " + device.name() + " to " + node.name(), lift(facts, device))));
    }

    private static Edit lift(Facts facts, FenceDevice device) {
        Edit free = ResourceRemedy.drop(facts.locations().of(device.primitive()));
        return facts.locations().isSymmetric() ? free
                : free.then(ResourceRemedy.admit(device.name(), facts.nodes().clusterNodes().stream().map(Node::name).toList()));
    }
}
