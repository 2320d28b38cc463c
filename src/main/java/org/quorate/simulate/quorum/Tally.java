package org.quorate.simulate.quorum;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.simulate.quorum.VoteRules.Voter;

/// Whose votes a partition has, and whose it lacks.
///
/// @param votes  how it stands
/// @param here   its nodes
/// @param apart  nodes that are up, but not here
/// @param down   nodes that are not up
/// @param device the quorum device's votes that it has
/// @param lacked the quorum device's votes that it has not
public record Tally(PartitionVotes votes, List<Voter> here, List<Voter> apart, List<Voter> down, int device, int lacked) {

    public Tally {
        here = List.copyOf(here);
        apart = List.copyOf(apart);
        down = List.copyOf(down);
    }

    /// One of each partition, in their order.
    public static List<Tally> of(VoteState state) {
        List<PartitionVotes> partitions = state.partitions();
        Set<String> up = partitions.stream().flatMap(partition -> partition.nodes().stream()).collect(Collectors.toSet());
        return partitions.stream().map(partition -> of(state.rules(), partition, up)).toList();
    }

    private static Tally of(VoteRules rules, PartitionVotes partition, Set<String> up) {
        Set<String> nodes = Set.copyOf(partition.nodes());
        List<Voter> here = rules.voters().stream().filter(voter -> nodes.contains(voter.name())).toList();
        int device = Math.max(0, partition.votes() - here.stream().mapToInt(Voter::votes).sum());
        return new Tally(partition, here, rules.voters().stream().filter(voter -> up.contains(voter.name()) && !nodes.contains(voter.name())).toList(),
                rules.voters().stream().filter(voter -> !up.contains(voter.name())).toList(), device,
                Math.max(0, rules.device().map(DeviceRules::votes).orElse(0) - device));
    }
}
