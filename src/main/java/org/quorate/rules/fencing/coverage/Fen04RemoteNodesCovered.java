package org.quorate.rules.fencing.coverage;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.rules.fencing.FenceRemedy;

final class Fen04RemoteNodesCovered implements Rule {

    @Override
    public String id() {
        return "FEN-04";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        boolean any = !facts.fencing().devices().isEmpty() || facts.fencing().isByWatchdog();
        return facts.nodes().of(Node.Kind.REMOTE).filter(node -> any && facts.fencing().isEnabled() && !facts.fencing().isCovered(node))
                .map(node -> problem(facts, node));
    }

    private static Problem problem(Facts facts, Node node) {
        Problem problem = Problem.of("No enabled fence device covers remote node " + node.name() + ".", node.element());
        for (Edit edit : FenceRemedy.cover(facts, node)) {
            problem = problem.fix(edit);
        }
        return problem;
    }
}
