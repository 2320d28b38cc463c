package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAvailability;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.simulate.whatif.Judged.Cause;
import org.quorate.simulate.whatif.Judged.Duty;

/// Who has to be fenced: first what the partition that goes on has lost, then what a partition sees and fences all the same.
///
/// Source: lib/pacemaker/pcmk_sched_tickets.c (`constraints_for_ticket`), lib/pengine/unpack.c (`unpack_node_state`: a node without quorum)
final class Duties {

    private final Facts facts;
    private final Members members;
    private final Upkeep upkeep;
    private final QuorumLoss policy;

    Duties(Facts facts, Members members, Upkeep upkeep, QuorumLoss policy) {
        this.facts = facts;
        this.members = members;
        this.upkeep = upkeep;
        this.policy = policy;
    }

    /// @param winner the partition that goes on, by its place in the list
    /// @param up     cluster nodes that live
    /// @param wereUp cluster nodes that took part, or were lost already and could not be fenced
    List<Duty> of(ClusterCondition before, Outage outage, List<BitSet> partitions, OptionalInt winner, BitSet up, BitSet wereUp) {
        List<Duty> duties = new ArrayList<>();
        winner.ifPresent(survivor -> lost(before, outage, partitions.get(survivor), up, wereUp, duties));
        Set<String> ticketless = upkeep.ticketless(before);
        if (!ticketless.isEmpty()) {
            seen(ticketless, outage, partitions, winner, duties);
        }
        if (winner.isEmpty() && policy == QuorumLoss.SUICIDE) {
            partitions.forEach(partition -> members.nodes(partition).forEach(node -> add(node, partition, Cause.NO_QUORUM, outage, duties)));
        }
        return duties;
    }

    private void lost(ClusterCondition before, Outage outage, BitSet partition, BitSet up, BitSet wereUp, List<Duty> duties) {
        List<Node> executors = members.nodes(partition);
        BitSet lost = (BitSet) wereUp.clone();
        lost.andNot(partition);
        FenceAvailability fencing = facts.fenceAvailability();
        lost.stream().forEach(number -> duties.add(new Duty(members.node(number), fencing.outlook(members.node(number), executors, outage),
                up.get(number) ? Cause.APART : Cause.GONE)));
        upkeep.lostRemotes(before, outage).forEach(remote -> duties.add(new Duty(remote, fencing.outlook(remote, executors, outage),
                outage.works(remote) ? Cause.APART : Cause.GONE)));
    }

    /// The nodes that run what has lost its ticket: cluster nodes by their partition, remote nodes by the one that goes on.
    private void seen(Set<String> ticketless, Outage outage, List<BitSet> partitions, OptionalInt winner, List<Duty> duties) {
        Set<Node> lost = new HashSet<>();
        duties.forEach(duty -> lost.add(duty.target()));
        partitions.forEach(partition -> members.nodes(partition).stream().filter(node -> ticketless.contains(node.name()) && !lost.contains(node))
                .forEach(node -> add(node, partition, Cause.TICKET, outage, duties)));
        winner.ifPresent(survivor -> facts.nodes().of(Node.Kind.REMOTE).filter(node -> ticketless.contains(node.name()) && !lost.contains(node))
                .forEach(remote -> add(remote, partitions.get(survivor), Cause.TICKET, outage, duties)));
    }

    private void add(Node target, BitSet partition, Cause cause, Outage outage, List<Duty> duties) {
        if (duties.stream().noneMatch(duty -> duty.target().equals(target))) {
            duties.add(new Duty(target, facts.fenceAvailability().outlookAmong(target, members.nodes(partition), outage), cause));
        }
    }
}
