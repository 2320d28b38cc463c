package org.quorate.rules.quorum;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Votes;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.simulate.quorum.QuorumTable;

final class Quo02SurvivesAsAsked implements Rule {

    @Override
    public String id() {
        return "QUO-02";
    }

    @Override
    public Optional<String> missing(Facts facts) {
        return facts.topology().intentions().survive().isEmpty()
                ? Optional.of("The design does not say how many cluster nodes may fail at once.") : Optional.empty();
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        int asked = facts.topology().intentions().survive().orElse(0);
        Votes votes = facts.votes();
        OptionalInt tolerated = QuorumTable.of(facts).tolerated();
        if (tolerated.isPresent() && tolerated.getAsInt() >= asked) {
            return Stream.empty();
        }
        String reached = tolerated.isEmpty() ? "is not there even with all of them" : "lasts for " + tolerated.getAsInt();
        return Stream.of(Problem.of("The cluster is to survive the loss of %d cluster nodes, and quorum %s.".formatted(asked, reached))
                .because("Quorum is %d of %d expected votes.".formatted(votes.quorum(), votes.expected())));
    }
}
