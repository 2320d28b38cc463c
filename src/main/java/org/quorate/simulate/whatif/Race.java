package org.quorate.simulate.whatif;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.analysis.Capacity;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAvailability;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.model.Primitive;
import org.quorate.simulate.whatif.Outcome.Danger;

/// Several partitions that all go on shoot at each other: the one whose shot has to wait least survives.
///
/// Source: Pacemaker Explained, Fencing, `pcmk_delay_base`, `pcmk_delay_max`; Cluster Options, `priority-fencing-delay`
final class Race {

    private final Facts facts;

    Race(Facts facts) {
        this.facts = facts;
    }

    /// @param partition by its place in the list
    /// @param least     the shortest wait before its first shot, in ms
    /// @param most      the longest
    private record Shot(int partition, long least, long most) {
    }

    /// Which of the partitions that go on survives; what is uncertain about it is added to the warnings.
    int winner(List<Integer> acting, List<BitSet> partitions, Members members, Map<String, String> placement, Outage outage, List<Outcome.Warning> warnings) {
        List<Shot> shots = acting.stream().map(i -> shot(i, acting, partitions, members, placement, outage))
                .sorted(Comparator.comparingLong(Shot::least).thenComparingLong(Shot::most).thenComparingInt(Shot::partition)).toList();
        Shot first = shots.getFirst();
        Shot second = shots.get(1);
        String winner = String.join(", ", members.names(partitions.get(first.partition())));
        if (first.least() == Long.MAX_VALUE) {
            warnings.add(new Outcome.Warning(Danger.TWICE,
                    "Several partitions go on and none can fence another one: the same resources may run in both, which destroys their data."));
        } else if (second.least() == Long.MAX_VALUE) {
            warnings.add(new Outcome.Warning(Danger.RACE, "Several partitions go on: %s can fence the others, which can fence nobody.".formatted(winner)));
        } else if (first.most() < second.least()) {
            warnings.add(new Outcome.Warning(Danger.RACE,
                    "Several partitions go on and fence each other: %s shoots first, because the others have to wait longer.".formatted(winner)));
        } else {
            warnings.add(new Outcome.Warning(Danger.CHANCE, "Several partitions go on and fence each other at the same time: who survives is chance, it may be neither. "
                    + "What follows is for the case that it is %s.".formatted(winner)));
        }
        return first.partition();
    }

    private Shot shot(int self, List<Integer> acting, List<BitSet> partitions, Members members, Map<String, String> placement, Outage outage) {
        List<Node> shooters = members.nodes(partitions.get(self));
        long least = Long.MAX_VALUE;
        long most = Long.MAX_VALUE;
        for (int other : acting) {
            for (Node target : other == self ? List.<Node>of() : members.nodes(partitions.get(other))) {
                FenceAvailability.Outlook outlook = facts.fenceAvailability().outlook(target, shooters, outage);
                if (outlook.possible()) {
                    long base = outlook.devices().stream().flatMap(name -> facts.fencing().device(name).stream())
                            .mapToLong(device -> facts.fenceDelays().base(device, target.name())).max().orElse(0);
                    long priority = priorityDelay(target, shooters.size(), placement);
                    long max = outlook.devices().stream().flatMap(name -> facts.fencing().device(name).stream())
                            .mapToLong((FenceDevice device) -> facts.fenceDelays().max(device)).max().orElse(0);
                    least = Math.min(least, base + priority);
                    most = Math.min(most, Math.max(base, max) + priority);
                }
            }
        }
        return new Shot(self, least, most);
    }

    /// It protects the node that runs what matters most, and only from a partition of at most half of the nodes.
    ///
    /// Source: daemons/fenced and lib/pacemaker/pcmk_sched_fencing.c (`node_priority_fencing_delay`)
    long priorityDelay(Node target, int shooters, Map<String, String> placement) {
        List<Node> members = facts.nodes().clusterNodes();
        if (facts.fenceDelays().byPriority() == 0 || shooters * 2 > members.size()) {
            return 0;
        }
        Map<String, Integer> sums = placement.entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue,
                Collectors.summingInt(entry -> priority(entry.getKey()))));
        int own = sums.getOrDefault(target.name(), 0);
        boolean differ = members.stream().mapToInt(node -> sums.getOrDefault(node.name(), 0)).distinct().count() > 1;
        boolean highest = members.stream().allMatch(node -> sums.getOrDefault(node.name(), 0) <= own);
        return differ && highest ? facts.fenceDelays().byPriority() : 0;
    }

    private int priority(String instance) {
        String name = instance.contains(":") ? instance.substring(0, instance.indexOf(':')) : instance;
        return facts.resources().find(name).filter(Primitive.class::isInstance).map(resource -> Math.max(Capacity.priority(resource),
                Capacity.priority(facts.resources().outermost(resource)))).orElse(0);
    }
}
