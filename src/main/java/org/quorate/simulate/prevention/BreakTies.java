package org.quorate.simulate.prevention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Votes;
import org.quorate.model.Design;
import org.quorate.model.edit.Changes;
import org.quorate.simulate.prevention.Candidate.Effort;

/// `auto_tie_breaker`: of two halves, the one with the lowest or the highest node id goes on.
///
/// Source: votequorum(5); corosync exec/votequorum.c refuses it beside a quorum device, and switches it off where the votes are odd
final class BreakTies implements Remedy {

    @Override
    public String kind() {
        return "a tie breaker";
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        Votes votes = trouble.facts().votes();
        boolean fits = votes.nodeVotes() % 2 == 0 && votes.nodes().size() > 1 && trouble.facts().topology().quorumDevice().isEmpty() && !votes.twoNode();
        return fits && trouble.harm().has(Harm.Kind.QUORUM) ? Stream.of("lowest", "highest").map(end -> breaking(trouble, end)).toList() : List.of();
    }

    private static Candidate breaking(Trouble trouble, String end) {
        String node = Facts.of(broken(trouble.design(), end).topology()).votes().tieNode().orElse("the %s node id".formatted(end));
        return Candidate.of("Set auto_tie_breaker%s, so that of two halves the one with %s goes on".formatted(end.equals("highest") ? " with the highest node id" : "", node),
                Optional.empty(), Effort.OPTION, design -> broken(design, end));
    }

    /// @param end `lowest` or `highest`
    static Design broken(Design design, String end) {
        return Changes.quorumOption(Changes.quorumOption(design, "auto_tie_breaker", Optional.of("1")), "auto_tie_breaker_node", Optional.of(end).filter("highest"::equals));
    }
}
