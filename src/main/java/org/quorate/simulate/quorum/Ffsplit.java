package org.quorate.simulate.quorum;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.simulate.quorum.Partitioning.Partition;
import org.quorate.simulate.quorum.VoteRules.Voter;

/// One partition gets the vote: more than half of the nodes, or the better one of two halves. A half that has more nodes
/// connected is better, then one that had the vote, then one with the tie-breaker node.
///
/// Source: corosync-qdevice qdevices/qnetd-algo-ffsplit.c (`qnetd_algo_ffsplit_partition_cmp`)
///
/// @param chosen the nodes of the partition that had the vote
record Ffsplit(VoteRules rules, DeviceRules device, Set<String> chosen) implements Qnetd {

    @Override
    public Decision decide(List<Partition> partitions, Collection<String> changed) {
        Optional<Partition> best = Optional.empty();
        for (Partition partition : partitions) {
            if (!partition.toQnetd().isEmpty() && isBetter(partition, best)) {
                best = Optional.of(partition);
            }
        }
        Set<String> nodes = best.map(Partition::nodes).orElse(Set.of());
        return new Decision(best.map(Partition::toQnetd).orElse(Set.of()), new Ffsplit(rules, device, nodes));
    }

    private boolean isBetter(Partition partition, Optional<Partition> best) {
        int twice = 2 * partition.nodes().size();
        int all = rules.voters().size();
        if (twice != all) {
            return twice > all;
        }
        int connected = partition.toQnetd().size();
        int rival = best.map(other -> other.toQnetd().size()).orElse(0);
        if (connected != rival) {
            return connected > rival;
        }
        boolean had = hadVote(partition);
        return device.keepActive() && had != best.filter(this::hadVote).isPresent() ? had : preferred().stream().anyMatch(partition.nodes()::contains);
    }

    private boolean hadVote(Partition partition) {
        return partition.toQnetd().stream().anyMatch(chosen::contains);
    }

    private Set<String> preferred() {
        List<Voter> voters = rules.voters();
        return switch (device.tieBreak()) {
            case TieBreak.None _ -> Set.of();
            case TieBreak.Lowest _ -> Set.of(voters.getFirst().name());
            case TieBreak.Highest _ -> Set.of(voters.getLast().name());
            case TieBreak.Listed(var ids) -> voters.stream().filter(voter -> voter.id() == ids.getFirst()).map(Voter::name).collect(Collectors.toSet());
        };
    }
}
