package org.quorate.app.quorum;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Votes;
import org.quorate.simulate.quorum.QuorumTable;

/// Votes and quorum in words and numbers, without anything visible.
public final class QuorumWords {

    private final Votes votes;
    private final QuorumTable table;

    /// An option and what it does here.
    public record Effect(String option, String effect) {
    }

    public QuorumWords(Facts facts) {
        this.votes = facts.votes();
        this.table = QuorumTable.of(facts);
    }

    public boolean isQuorate() {
        return table.tolerated().isPresent();
    }

    public Votes votes() {
        return votes;
    }

    /// `Quorate. Up to 7 cluster nodes may fail.`
    public String verdict() {
        if (votes.nodes().isEmpty()) {
            return "There are no cluster nodes yet.";
        }
        OptionalInt tolerated = table.tolerated();
        if (tolerated.isEmpty()) {
            return "Not quorate, even with all nodes: %d of %d votes.".formatted(votes.nodeVotes() + votes.device(), votes.quorum());
        }
        return switch (tolerated.getAsInt()) {
            case 0 -> "Quorate. No cluster node may fail.";
            case 1 -> "Quorate. One cluster node may fail.";
            default -> "Quorate. Up to " + tolerated.getAsInt() + " cluster nodes may fail.";
        };
    }

    /// For the status bar: `Quorum 2 of 3 votes · 1 may fail`
    public String line() {
        return votes.nodes().isEmpty() ? "No cluster nodes"
                : "Quorum %d of %d votes · %s".formatted(votes.quorum(), votes.expected(),
                table.tolerated().isPresent() ? table.tolerated().getAsInt() + " may fail" : "never quorate");
    }

    /// Label and value, line by line.
    public List<List<String>> arithmetic() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("votes of nodes", Integer.toString(votes.nodeVotes())));
        if (votes.device() > 0) {
            lines.add(List.of("votes of the device", Integer.toString(votes.device())));
        }
        lines.add(List.of("expected", Integer.toString(votes.expected())));
        lines.add(List.of("quorum", votes.twoNode() ? "1 (two_node)" : "floor(%d / 2) + 1 = %d".formatted(votes.expected(), votes.quorum())));
        return lines;
    }

    /// What is left when single things fail, the worst first.
    public List<QuorumTable.Row> losses() {
        return table.byLoss();
    }

    /// What is left when so many cluster nodes fail, until nothing is quorate any more.
    public List<QuorumTable.Row> counts() {
        List<QuorumTable.Row> rows = table.byCount();
        int last = (int) rows.stream().takeWhile(QuorumTable.Row::quorate).count();
        return rows.subList(Math.min(1, rows.size()), Math.min(last + 1, rows.size()));
    }

    public List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        if (votes.twoNode()) {
            effects.add(new Effect("two_node", "One vote is enough; fencing decides which of two nodes goes on."));
        }
        if (votes.waitForAll()) {
            effects.add(new Effect("wait_for_all", "After a full stop, all nodes must be seen once before anything starts."));
        }
        if (votes.tieBreaker()) {
            effects.add(new Effect("auto_tie_breaker", "Half of the votes is enough for the side with " + votes.tieNode().orElse("the lowest node id") + "."));
        }
        if (votes.lastManStanding()) {
            effects.add(new Effect("last_man_standing", "Expected votes shrink when nodes leave one after another."));
        }
        if (effects.isEmpty()) {
            effects.add(new Effect("no options", "More than half of the expected votes is needed."));
        }
        return effects;
    }
}
