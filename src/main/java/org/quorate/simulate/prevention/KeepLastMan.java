package org.quorate.simulate.prevention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Votes;
import org.quorate.model.Design;
import org.quorate.model.edit.Changes;
import org.quorate.simulate.prevention.Candidate.Effort;

/// `last_man_standing`: where cluster nodes are lost one after the other, those that are left are all that are counted on. Of the last two, one goes on
/// where a tie breaker chooses it.
///
/// Source: votequorum(5), which recommends `wait_for_all` with it; corosync exec/votequorum.c refuses it beside a quorum device and `two_node`, and switches it off where a node
/// has several votes
final class KeepLastMan implements Remedy {

    @Override
    public String kind() {
        return "last_man_standing";
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        Votes votes = trouble.facts().votes();
        boolean fits = trouble.facts().topology().quorumDevice().isEmpty() && votes.nodes().size() > 2 && votes.nodes().values().stream().allMatch(count -> count == 1)
                && !votes.lastManStanding();
        return fits && trouble.instants().size() > 1 && trouble.harm().has(Harm.Kind.QUORUM) ? Stream.of("", "lowest", "highest").map(KeepLastMan::keeping).toList() : List.of();
    }

    /// @param end of two that are left which one goes on, by its node id; empty: none
    private static Candidate keeping(String end) {
        String breaker = switch (end) {
            case "" -> "";
            case "highest" -> " with auto_tie_breaker for the highest node id";
            default -> " with auto_tie_breaker";
        };
        return Candidate.of("Set last_man_standing and wait_for_all%s, so that each loss that is survived lowers the expected votes".formatted(breaker), Optional.empty(), Effort.OPTION,
                design -> end.isEmpty() ? kept(design) : BreakTies.broken(kept(design), end));
    }

    private static Design kept(Design design) {
        return Changes.quorumOption(Changes.quorumOption(design, "last_man_standing", Optional.of("1")), "wait_for_all", Optional.of("1"));
    }
}
