package org.quorate.simulate.whatif;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quorate.analysis.Node;
import org.quorate.simulate.quorum.PartitionVotes;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.Fencing;
import org.quorate.simulate.whatif.Outcome.PartitionOutcome;

/// What happens at one instant and what follows, without its times.
///
/// @param before     the condition with what the events change by themselves
/// @param left       cluster nodes that are shut down in order
/// @param partitions in the order of those that were judged
/// @param apart      nodes that are up but in no partition that goes on
/// @param idle       whether all was so already
record Course(List<Event> events, ClusterCondition before, Set<String> left, Judged judged, List<PartitionOutcome> partitions, Set<String> apart, List<Fencing> fenced, List<Fate> fates, boolean idle) {

    /// The cluster nodes that were up and are silent now.
    List<String> silent() {
        Set<String> silent = new LinkedHashSet<>(before.up());
        silent.removeAll(left);
        partitions.forEach(partition -> silent.removeAll(partition.nodes()));
        return List.copyOf(silent);
    }

    /// Whether corosync has to form the membership anew because nodes are lost or the network has parted.
    boolean isMembershipChanged() {
        return judged.lost().stream().anyMatch(Node::isClusterNode) || judged.partitions().size() > 1 || !judged.isQuorate();
    }

    /// Whether some partition had quorum before.
    boolean hadQuorum() {
        return before.votes().isQuorate();
    }

    /// Whether a node had quorum before, or acted without.
    boolean hadQuorum(String node) {
        return before.up().contains(node) && before.votes().partition(node).filter(PartitionVotes::quorate).isPresent();
    }

    /// Whether nothing changes in the membership but that nodes are up again.
    boolean isOnlyJoined() {
        return silent().isEmpty() && !joined().isEmpty() && partitions.size() == 1;
    }

    /// The cluster nodes that are up again.
    List<String> joined() {
        return partitions.stream().flatMap(partition -> partition.nodes().stream()).filter(node -> !before.up().contains(node)).toList();
    }
}
