package org.quorate.analysis;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.model.ClusterNode;
import org.quorate.model.Corosync;
import org.quorate.model.Numbers;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Topology;

/// Votes as configured, by votequorum's rules; what becomes of them when something fails is the concern of `simulate.quorum`. Only
/// cluster nodes and the quorum device have votes.
///
/// Source: votequorum(5); corosync exec/votequorum.c (`votequorum_readconfig`)
///
/// @param nodes       votes of each cluster node, in document order
/// @param device      votes of the quorum device, 0 without one
/// @param expected    expected votes: the sum, or what `expected_votes` says
/// @param quorum      votes that a partition needs
/// @param twoNode     whether `two_node` is in force; when the design does not say, it is what pcs would write
/// @param waitForAll  whether all nodes must have been seen once before the first quorum
/// @param tieBreaker  whether `auto_tie_breaker` is in force
/// @param lastManStanding whether expected votes shrink as nodes leave one after another
/// @param tieNode     the node whose half wins a tie; empty without a tie breaker
public record Votes(Map<String, Integer> nodes, int device, int expected, int quorum, boolean twoNode, boolean waitForAll,
                    boolean tieBreaker, boolean lastManStanding, Optional<String> tieNode) {

    static Votes of(Topology topology) {
        List<ClusterNode> members = topology.all(ClusterNode.class).toList();
        Corosync corosync = topology.cluster().corosync();
        Map<String, String> options = corosync.quorum();
        Map<String, Integer> nodes = new LinkedHashMap<>();
        members.forEach(node -> nodes.merge(node.name(), node.votes().orElse(1), Integer::sum));
        int sum = nodes.values().stream().mapToInt(Integer::intValue).sum();
        Optional<QuorumDevice> quorumDevice = topology.quorumDevice();
        int device = quorumDevice.map(present -> writtenVotes(present).orElse(Math.max(0, sum - 1))).orElse(0);
        int expected = Numbers.integer(options.get("expected_votes")).filter(votes -> votes > 0).orElse(sum + device);
        boolean lastManStanding = corosync.isQuorumOptionOn("last_man_standing");
        boolean waitForAllSet = corosync.isQuorumOptionOn("wait_for_all");
        boolean tieWanted = corosync.isQuorumOptionOn("auto_tie_breaker");
        boolean twoNodeWanted = options.containsKey("two_node") ? corosync.isQuorumOptionOn("two_node")
                : members.size() == 2 && quorumDevice.isEmpty() && !tieWanted;
        boolean twoNode = twoNodeWanted && !tieWanted;
        boolean waitForAll = options.containsKey("wait_for_all") ? waitForAllSet : twoNodeWanted;
        // corosync switches the tie breaker off when the nodes' votes are odd, unless it waits for all
        boolean tieBreaker = tieWanted && (sum % 2 == 0 || waitForAll);
        int quorum = twoNode ? 1 : expected / 2 + 1;
        return new Votes(Collections.unmodifiableMap(nodes), device, expected, quorum, twoNode, waitForAll, tieBreaker,
                lastManStanding, tieBreaker ? tieNode(members, options) : Optional.empty());
    }

    /// The votes that the configuration gives a quorum device; empty when corosync derives them. `ffsplit` works with one, and
    /// that is written for it.
    public static Optional<Integer> writtenVotes(QuorumDevice device) {
        return device.votes().or(() -> device.algorithm().filter("ffsplit"::equals).map(_ -> 1));
    }

    /// `auto_tie_breaker_node` may be `lowest` (the default), `highest` or a list of node ids, of which the first counts here
    private static Optional<String> tieNode(List<ClusterNode> members, Map<String, String> options) {
        String wanted = options.getOrDefault("auto_tie_breaker_node", "lowest").strip();
        Comparator<ClusterNode> byId = Comparator.comparingInt(node -> node.nodeId().flatMap(Numbers::integer).orElse(Integer.MAX_VALUE));
        return switch (wanted) {
            case "lowest" -> members.stream().min(byId).map(ClusterNode::name);
            case "highest" -> members.stream().max(byId).map(ClusterNode::name);
            default -> members.stream().filter(node -> node.nodeId().equals(Optional.of(wanted.split("[\\s,]")[0])))
                    .findFirst().map(ClusterNode::name);
        };
    }

    /// Votes of the cluster nodes together.
    public int nodeVotes() {
        return nodes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
