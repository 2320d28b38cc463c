package org.quorate.app.quorum;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.analysis.Votes;
import org.quorate.model.ElementId;

/// Votes and quorum in words and numbers, without anything visible.
public final class QuorumWords {

    private final Facts facts;
    private final Votes votes;

    /// What is left when a failure domain fails.
    ///
    /// @param name  `rack A1`
    /// @param left  votes that remain
    public record Loss(ElementId element, String name, int left, boolean quorate) {
    }

    /// An option and what it does here.
    public record Effect(String option, String effect) {
    }

    public QuorumWords(Facts facts) {
        this.facts = facts;
        this.votes = facts.votes();
    }

    public boolean isQuorate() {
        return votes.tolerated().isPresent();
    }

    /// `Quorate. Up to 7 cluster nodes may fail.`
    public String verdict() {
        if (votes.nodes().isEmpty()) {
            return "There are no cluster nodes yet.";
        }
        OptionalInt tolerated = votes.tolerated();
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
                votes.tolerated().isPresent() ? votes.tolerated().getAsInt() + " may fail" : "never quorate");
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

    /// The failure domains that take cluster nodes along, the worst first.
    public List<Loss> losses() {
        return facts.failureDomains().all().stream().map(this::loss)
                .filter(loss -> loss.left() < votes.nodeVotes() + votes.device())
                .sorted(java.util.Comparator.comparing(Loss::quorate).thenComparing(Loss::left)).toList();
    }

    private Loss loss(FailureDomain domain) {
        Outage outage = facts.failureDomains().outage(domain);
        List<String> alive = facts.nodes().clusterNodes().stream().filter(node -> node.machine().map(outage::works).orElse(true)).map(Node::name).toList();
        int left = alive.stream().mapToInt(name -> votes.nodes().getOrDefault(name, 0)).sum() + votes.device();
        return new Loss(domain.element(), domain.toString(), left, votes.isQuorate(alive, votes.device() > 0));
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
