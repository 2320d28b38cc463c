package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Links;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.simulate.quorum.PartitionVotes;
import org.quorate.simulate.quorum.Partitioning;
import org.quorate.simulate.quorum.VoteState;
import org.quorate.simulate.whatif.Judged.Duty;
import org.quorate.simulate.whatif.Outcome.Danger;

/// From what has failed to who is fenced: partitions, votes, fencing duties. Keeps votes that it has counted before, since most
/// failures part the cluster in one of few ways.
public final class Judge {

    private final Facts facts;
    private final Members members;
    private final Upkeep upkeep;
    private final Race race;
    private final QuorumLoss policy;
    private final Duties duties;
    private final FencingOrder order;
    private final Map<VoteKey, Counted> counted = new ConcurrentHashMap<>();

    /// @param order of fencing
    Judge(Facts facts, FencingOrder order) {
        this.facts = facts;
        this.order = order;
        members = new Members(facts);
        upkeep = new Upkeep(facts);
        race = new Race(facts);
        policy = QuorumLoss.of(facts);
        duties = new Duties(facts, members, upkeep, policy);
    }

    private record VoteKey(VoteState before, List<BitSet> partitions, BitSet toQnetd, Set<String> left) {
    }

    private record Counted(VoteState state, List<PartitionVotes> partitions) {
    }

    /// What changes beside failures.
    ///
    /// @param left    cluster nodes that are shut down in order
    /// @param crashed resources that have died where they run
    record Changes(Set<String> left, Set<String> crashed) {

        static final Changes NONE = new Changes(Set.of(), Set.of());
    }

    Members members() {
        return members;
    }

    /// The cluster nodes of a partition.
    public List<Node> nodes(BitSet partition) {
        return members.nodes(partition);
    }

    QuorumLoss policy() {
        return policy;
    }

    /// What follows when this is all that has failed.
    ///
    /// @param before what has failed in it does not count; what is down, parted, in standby does
    public Judged judge(ClusterCondition before, BitSet failed) {
        return judge(before, facts.faultTree().outage(failed), Changes.NONE);
    }

    Judged judge(ClusterCondition before, Outage outage, Changes changes) {
        BitSet dead = outage.numbers();
        BitSet up = members.alive(dead);
        up.andNot(members.numbers(before.down()));
        up.andNot(members.numbers(changes.left()));
        Links.Partitions groups = members.partitions(up, dead, members.groups(before.split()));
        Counted votes = count(before.votes(), groups.partitions(), members.toQnetd(up, dead), changes.left());
        List<PartitionVotes> perPartition = votes.partitions();
        List<Outcome.Warning> warnings = new ArrayList<>();
        if (!groups.stable()) {
            warnings.add(new Outcome.Warning(Danger.CHANCE,
                    "Some nodes hear only some of the others: the membership is formed anew over and over, and this is one possible outcome."));
        }
        List<Integer> acting = acting(perPartition, warnings);
        BitSet wereUp = members.numbers(before.members());
        wereUp.or(members.numbers(before.stuck()));
        wereUp.andNot(members.numbers(changes.left()));
        OptionalInt winner = acting.size() < 2 ? acting.stream().mapToInt(Integer::intValue).findFirst()
                : OptionalInt.of(race.winner(acting, groups.partitions(), members, before.placement(), outage, warnings));
        boolean fences = facts.fencing().isEnabled();
        if (winner.isPresent() && !fences) {
            BitSet lost = members.numbers(before.up());
            lost.andNot(members.numbers(changes.left()));
            lost.andNot(groups.partitions().get(winner.getAsInt()));
            if (!lost.isEmpty()) {
                warnings.add(new Outcome.Warning(Danger.TWICE,
                        "Fencing is disabled: what ran on %s is started elsewhere, although it may still run there.".formatted(String.join(", ", members.names(lost)))));
            }
        }
        List<Duty> duties = fences ? this.duties.of(before, outage, groups.partitions(), winner, up, wereUp) : List.of();
        if (winner.isPresent()) {
            duties = order.inTurn(duties, before.stuck());
        }
        Situation situation = situation(before, outage, changes, wereUp, winner.isPresent() ? groups.partitions().get(winner.getAsInt()) : up,
                winner.isPresent(), duties);
        return new Judged(outage, up, groups.partitions(), groups.stable(), votes.state(), perPartition, acting, winner, duties, situation, warnings);
    }

    private Counted count(VoteState before, List<BitSet> partitions, BitSet toQnetd, Set<String> left) {
        return counted.computeIfAbsent(new VoteKey(before, partitions, toQnetd, left), _ -> {
            VoteState state = before.next(Partitioning.of(partitions.stream().map(group -> {
                BitSet reaching = (BitSet) group.clone();
                reaching.and(toQnetd);
                return new Partitioning.Partition(new LinkedHashSet<>(members.names(group)), new LinkedHashSet<>(members.names(reaching)));
            }).toList()).afterLeaving(left));
            return new Counted(state, partitions.stream().map(group -> state.partition(members.node(group.nextSetBit(0)).name()).orElseThrow()).toList());
        });
    }

    /// A partition follows its DC, which is taken to be the member with the lowest node id.
    private List<Integer> acting(List<PartitionVotes> partitions, List<Outcome.Warning> warnings) {
        List<Integer> acting = new ArrayList<>();
        for (int i = 0; i < partitions.size(); i++) {
            PartitionVotes partition = partitions.get(i);
            if (partition.isDivided()) {
                warnings.add(new Outcome.Warning(Danger.CHANCE,
                        "Members of one partition count differently (%s): what happens depends on which of them is the DC.".formatted(partition.reason().text())));
            }
            if (partition.members().getFirst().quorate() || policy == QuorumLoss.IGNORE) {
                acting.add(i);
            }
        }
        return acting;
    }

    private Situation situation(ClusterCondition before, Outage outage, Changes changes, BitSet wereUp, BitSet partition, boolean quorum, List<Duty> duties) {
        Set<String> gone = new HashSet<>(changes.left());
        Set<String> stuck = new HashSet<>();
        duties.forEach(duty -> (duty.isPossible() ? gone : stuck).add(duty.target().name()));
        BitSet lost = (BitSet) wereUp.clone();
        lost.andNot(partition);
        if (quorum && !facts.fencing().isEnabled()) {
            gone.addAll(members.names(lost));
        }
        if (!quorum) {
            stuck.addAll(members.names(lost));
        }
        BitSet returned = (BitSet) partition.clone();
        returned.andNot(wereUp);
        BitSet unstuck = members.numbers(before.stuck());
        unstuck.and(partition);
        returned.or(unstuck);
        Set<String> failing = new HashSet<>(changes.crashed());
        failing.addAll(upkeep.ticketlessMachines(before));
        return new Situation(new HashSet<>(members.names(returned)), gone, changes.left(), stuck, before.standby(), before.maintenance(), before.tickets(),
                upkeep.banned(before, outage), failing, quorum);
    }

    /// The names of the nodes that are up but in no partition that goes on.
    Set<String> apart(Judged judged) {
        BitSet apart = (BitSet) judged.up().clone();
        judged.winner().ifPresent(winner -> apart.andNot(judged.partitions().get(winner)));
        return members.names(apart).stream().collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
