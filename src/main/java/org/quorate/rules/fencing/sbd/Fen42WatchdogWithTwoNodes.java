package org.quorate.rules.fencing.sbd;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Fen42WatchdogWithTwoNodes implements Rule {

    @Override
    public String id() {
        return "FEN-42";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<Node> nodes = facts.nodes().clusterNodes();
        return nodes.size() != 2 || facts.topology().quorumDevice().isPresent() || facts.fencingMatrix().byDevice()
                .noneMatch(row -> row.node().isClusterNode() && row.isByWatchdogOnly()) ? Stream.empty()
                : Stream.of(Problem.of("%s and %s have nothing but their watchdogs, and no quorum device."
                        .formatted(nodes.getFirst().name(), nodes.getLast().name()),
                        nodes.stream().map(Node::element).toList()));
    }
}
