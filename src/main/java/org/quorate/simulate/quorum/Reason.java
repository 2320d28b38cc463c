package org.quorate.simulate.quorum;

import java.util.List;
import java.util.Optional;

/// Why a partition is quorate or is not.
///
/// @param arguments numbers and names that the sentence needs
public record Reason(Key key, List<String> arguments) {

    static final Reason NONE = new Reason(Key.TOO_FEW, List.of());

    /// The rule that decides.
    public enum Key {
        MAJORITY("%s, needed: %s"),
        TWO_NODE("two_node: one vote is enough"),
        TIE_BREAKER("auto_tie_breaker: half of the votes, and %s is here"),
        DEVICE("%s with the quorum device's %s, needed: %s"),
        LAST_MAN_STANDING("last_man_standing: the expected votes have shrunk to %s, and %s are here"),
        TOO_FEW("%s, needed: %s"),
        TIE_LOST("auto_tie_breaker: half of the votes, and %s is not here"),
        WAIT_FOR_ALL("wait_for_all: %s, and all %s must be there at once"),
        DISAGREEMENT("the members disagree: quorate for %s alone"),
        REFUSED("corosync does not start: %s");

        private final String text;

        Key(String text) {
            this.text = text;
        }
    }

    public Reason {
        arguments = List.copyOf(arguments);
    }

    /// The reason as a sentence without its full stop.
    public String text() {
        return key.text.formatted(arguments.toArray());
    }

    static Reason of(Key key, Object... arguments) {
        return new Reason(key, List.of(arguments).stream().map(String::valueOf).toList());
    }

    static Reason of(VoteRules rules, NodeVotes votes, int deviceVotes, boolean waiting) {
        int total = votes.total();
        if (votes.quorate()) {
            return quorate(rules, votes, deviceVotes);
        }
        if (waiting && total != votes.expected()) {
            return of(Key.WAIT_FOR_ALL, votes(total), votes.expected());
        }
        boolean tie = total == votes.expected() / 2 && !(rules.tieBreak() instanceof TieBreak.None);
        return tie ? of(Key.TIE_LOST, rules.tieBreak().words()) : of(Key.TOO_FEW, votes(total), votes.quorum());
    }

    private static Reason quorate(VoteRules rules, NodeVotes votes, int deviceVotes) {
        int total = votes.total();
        if (total < votes.quorum()) {
            return of(Key.TIE_BREAKER, rules.tieBreak().words());
        }
        if (rules.twoNode() && votes.quorum() == 1 && total < votes.expected() / 2 + 1) {
            return of(Key.TWO_NODE);
        }
        if (deviceVotes > 0 && total - deviceVotes < votes.quorum()) {
            return of(Key.DEVICE, votes(total), deviceVotes, votes.quorum());
        }
        boolean shrunk = rules.lastManStanding() && total < rules.expectedAtStart() / 2 + 1;
        return shrunk ? of(Key.LAST_MAN_STANDING, votes.expected(), total) : of(Key.MAJORITY, votes(total), votes.quorum());
    }

    private static String votes(int count) {
        return count == 1 ? "1 vote" : count + " votes";
    }

    static Optional<Reason> refusal(VoteRules rules) {
        return rules.refusal().map(text -> of(Key.REFUSED, text));
    }
}
