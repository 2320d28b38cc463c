package org.quorate.rules.fencing.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Node;
import org.quorate.rules.NearestName;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.rules.fencing.FenceRemedy;

final class Fen09TargetsExist implements Rule {

    @Override
    public String id() {
        return "FEN-09";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencing().devices().stream().flatMap(device -> device.targets().stream()
                .filter(name -> facts.nodes().all().stream().noneMatch(node -> node.name().equalsIgnoreCase(name)))
                .map(name -> problem(facts, device, name)));
    }

    private static Problem problem(Facts facts, FenceDevice device, String name) {
        Problem problem = Problem.of(device.name() + " names " + name + ", which is no node.", device.primitive().id());
        List<String> uncovered = facts.nodes().all().stream()
                .filter(node -> node.kind() != Node.Kind.GUEST && device.reach(node.name()) == FenceDevice.Reach.NO)
                .map(Node::name).toList();
        return NearestName.of(name, uncovered).map(meant -> problem.fix(FenceRemedy.replaceTarget(device, name, meant))).orElse(problem)
                .fix(FenceRemedy.removeTarget(device, name));
    }
}
