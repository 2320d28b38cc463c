package org.quorate.simulate.quorum;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.simulate.quorum.Partitioning.Partition;
import org.quorate.simulate.quorum.VoteRules.Voter;

/// What becomes of quorum when something fails at once in a cluster that runs with all of its nodes.
public final class QuorumOutlook {

    private final Facts facts;
    private final VoteState running;

    private QuorumOutlook(Facts facts, VoteState running) {
        this.facts = facts;
        this.running = running;
    }

    public static QuorumOutlook of(Facts facts) {
        return new QuorumOutlook(facts, VoteState.running(VoteRules.of(facts)));
    }

    /// While nothing has failed.
    public VoteState running() {
        return running;
    }

    /// After an outage: its partitions are those of corosync's links. All that is left of them reaches the quorum device, if that works.
    public VoteState after(Outage outage) {
        boolean device = facts.topology().quorumDevice().filter(each -> outage.works(each.id())).isPresent();
        return running.next(Partitioning.of(facts.links().partitions(outage, facts.votes()).stream()
                .map(partition -> Partition.of(partition.stream().map(Node::name).toList(), device)).toList()));
    }

    /// After cluster nodes are lost, and nothing else.
    public VoteState afterLossOf(Collection<String> nodes) {
        return running.next(Partitioning.of(Partition.of(names().filter(name -> !nodes.contains(name)).toList(), true)));
    }

    /// After the quorum device is lost, and nothing else.
    public VoteState afterLossOfDevice() {
        return running.next(Partitioning.of(Partition.of(names().toList(), false)));
    }

    /// Which cluster nodes to lose hurts most: those with most votes, or among them the one that breaks ties.
    public List<String> worst(int count) {
        Optional<String> tieNode = facts.votes().tieNode();
        List<String> heaviest = heaviest(count, tieNode, false);
        return tieNode.isPresent() && afterLossOf(heaviest).isQuorate() ? heaviest(count, tieNode, true) : heaviest;
    }

    /// @param tieNodeFirst before heavier ones, rather than before those that are as heavy
    private List<String> heaviest(int count, Optional<String> tieNode, boolean tieNodeFirst) {
        return running.rules().voters().stream().sorted(Comparator.comparing((Voter voter) -> tieNodeFirst && isTieNode(voter, tieNode) ? 0 : 1)
                        .thenComparing(voter -> -voter.votes()).thenComparing(voter -> isTieNode(voter, tieNode) ? 0 : 1))
                .map(Voter::name).limit(count).toList();
    }

    private static boolean isTieNode(Voter voter, Optional<String> tieNode) {
        return tieNode.filter(voter.name()::equals).isPresent();
    }

    private Stream<String> names() {
        return running.rules().voters().stream().map(Voter::name);
    }
}
