package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ClusterNode;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo26OneVoteEach implements Rule {

    @Override
    public String id() {
        return "QUO-26";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(ClusterNode.class).filter(node -> node.votes().orElse(1) != 1)
                .map(node -> Problem.of("%s has %d votes.".formatted(node.name(), node.votes().orElse(1)), node.id())
                        .because("Expected votes are %d, quorum is %d.".formatted(facts.votes().expected(), facts.votes().quorum()))
                        .fix(Remedy.oneVoteEach()));
    }
}
