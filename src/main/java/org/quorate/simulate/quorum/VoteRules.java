package org.quorate.simulate.quorum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.NodeIds;
import org.quorate.analysis.Votes;
import org.quorate.model.ClusterNode;
import org.quorate.model.Corosync;
import org.quorate.model.ElementId;
import org.quorate.model.Numbers;

/// What corosync is told about votes.
///
/// Source: votequorum(5), corosync exec/votequorum.c (`votequorum_readconfig`)
///
/// @param voters           the cluster nodes, by rising node id
/// @param expected         what `expected_votes` says; empty: the sum of what is configured
/// @param twoNode          as it is in force
/// @param waitForAll       as it is in force
/// @param lastManStanding  as it is asked for; a node with more than one vote switches it off at run time
/// @param allowDownscale   whether a clean leave lowers the expected votes
/// @param tracking         whether a node that starts expects as many votes as it ever has; `allow_downscale` implies it
/// @param refusal          why corosync does not start with this; empty: it does
public record VoteRules(List<Voter> voters, OptionalInt expected, boolean twoNode, boolean waitForAll, TieBreak tieBreak,
                        boolean lastManStanding, boolean allowDownscale, boolean tracking, Optional<DeviceRules> device,
                        Optional<String> refusal) {

    /// A cluster node.
    public record Voter(String name, int id, int votes) {
    }

    public VoteRules {
        voters = voters.stream().sorted(Comparator.comparingInt(Voter::id)).toList();
    }

    public static VoteRules of(Facts facts) {
        Votes votes = facts.votes();
        Corosync corosync = facts.topology().cluster().corosync();
        boolean downscale = corosync.isQuorumOptionOn("allow_downscale");
        return new VoteRules(voters(facts), corosync.positive("expected_votes"), votes.twoNode(), votes.waitForAll(),
                votes.tieBreaker() ? TieBreak.of(corosync.quorum().get("auto_tie_breaker_node")) : new TieBreak.None(), votes.lastManStanding(), downscale,
                downscale || corosync.isQuorumOptionOn("expected_votes_tracking"),
                facts.topology().quorumDevice().map(device -> DeviceRules.of(device, votes.device(), corosync.isQuorumOptionOn("wait_for_all"))),
                StartRefusal.of(facts));
    }

    private static List<Voter> voters(Facts facts) {
        List<ClusterNode> nodes = facts.topology().all(ClusterNode.class).toList();
        Map<ElementId, String> written = NodeIds.of(facts.topology());
        List<Optional<Integer>> ids = nodes.stream().map(node -> Numbers.integer(written.get(node.id()))).toList();
        int free = ids.stream().flatMap(Optional::stream).mapToInt(Integer::intValue).max().orElse(0) + 1;
        Set<String> seen = new HashSet<>();
        List<Voter> voters = new ArrayList<>();
        IntStream.range(0, nodes.size()).filter(i -> seen.add(nodes.get(i).name()))
                .forEach(i -> voters.add(new Voter(nodes.get(i).name(), ids.get(i).orElse(free + i), facts.votes().nodes().get(nodes.get(i).name()))));
        return voters;
    }

    int index(String name) {
        int index = voters.size() - 1;
        while (index >= 0 && !voters.get(index).name().equals(name)) {
            index--;
        }
        return index;
    }

    int indexOfId(int id) {
        int index = voters.size() - 1;
        while (index >= 0 && voters.get(index).id() != id) {
            index--;
        }
        return index;
    }

    /// The votes that a node expects when it starts.
    int expectedAtStart() {
        int sum = voters.stream().mapToInt(Voter::votes).sum() + device.filter(DeviceRules::derived).map(DeviceRules::votes).orElse(0);
        return tracking ? sum : expected.orElse(sum);
    }
}
