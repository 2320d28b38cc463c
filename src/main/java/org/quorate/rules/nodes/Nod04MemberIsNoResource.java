package org.quorate.rules.nodes;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Nod04MemberIsNoResource implements Rule {

    @Override
    public String id() {
        return "NOD-04";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.capacity().vms().flatMap(vm -> vm.machine().flatMap(facts.nodes()::on).filter(Node::isClusterNode).stream()
                .map(node -> Problem.of("%s runs on the machine that the resource %s starts and stops."
                        .formatted(node.name(), vm.name()), vm.id(), node.element())
                        .fix(Remedy.remove(vm))));
    }
}
