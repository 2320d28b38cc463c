package org.quorate.rules.quorum;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Votes;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo03TwoNodesNeedTieBreaker implements Rule {

    @Override
    public String id() {
        return "QUO-03";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<Node> nodes = facts.nodes().clusterNodes();
        Votes votes = facts.votes();
        if (nodes.size() != 2 || votes.twoNode() || votes.tieBreaker() || facts.topology().quorumDevice().isPresent()) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("%s and %s have neither two_node nor a quorum device nor a tie breaker."
                        .formatted(nodes.getFirst().name(), nodes.getLast().name()), nodes.stream().map(Node::element).toList())
                .because("Quorum is " + votes.quorum() + " of " + votes.expected() + " votes, so the loss of either node stops all.")
                .fix(Remedy.setQuorumOption("two_node", "1")));
    }
}
