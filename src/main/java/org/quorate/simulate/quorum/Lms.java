package org.quorate.simulate.quorum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.simulate.quorum.Partitioning.Partition;
import org.quorate.simulate.quorum.VoteRules.Voter;

/// The last man stands: of several partitions the one with most nodes connected gets the vote, of equal ones that with the
/// tie-breaker node; who is alone gets it. Decided for a node when it has a new membership or connects, not when others go; and
/// who connects while another partition has the vote does not get it.
///
/// Source: corosync-qdevice qdevices/qnetd-algo-lms.c (`do_lms_algorithm`). A tie breaker that is a node id gives the vote to that node
/// alone, not to its partners: their search for its ring never matches
///
/// @param answers what each connected node was told: whether it has the vote
record Lms(VoteRules rules, DeviceRules device, Map<String, Boolean> answers) implements Qnetd {

    @Override
    public Decision decide(List<Partition> partitions, Collection<String> changed) {
        List<Partition> here = partitions.stream().filter(partition -> !partition.toQnetd().isEmpty()).toList();
        Map<String, Boolean> told = new HashMap<>(answers);
        Set<String> connected = here.stream().flatMap(partition -> partition.toQnetd().stream()).collect(Collectors.toSet());
        told.keySet().retainAll(connected);
        List<String> asking = new ArrayList<>();
        for (Voter voter : rules.voters()) {
            if (connected.contains(voter.name()) && (changed.contains(voter.name()) || !told.containsKey(voter.name()))) {
                asking.add(voter.name());
            }
        }
        for (String node : asking) {
            answer(node, here, told);
        }
        return new Decision(told.keySet().stream().filter(told::get).collect(Collectors.toUnmodifiableSet()), new Lms(rules, device, Map.copyOf(told)));
    }

    /// A newcomer's refusal is not remembered: it stays a newcomer.
    private void answer(String node, List<Partition> here, Map<String, Boolean> told) {
        Partition own = here.stream().filter(partition -> partition.toQnetd().contains(node)).findFirst().orElseThrow();
        if (here.size() == 1) {
            told.put(node, true);
        } else if (told.containsKey(node) || told.keySet().stream().noneMatch(other -> told.get(other) && !own.toQnetd().contains(other))) {
            told.put(node, winners(here).contains(node));
        }
    }

    private Set<String> winners(List<Partition> here) {
        int most = here.stream().mapToInt(partition -> partition.toQnetd().size()).max().orElse(0);
        List<Partition> best = here.stream().filter(partition -> partition.toQnetd().size() == most).toList();
        if (best.size() == 1) {
            return best.getFirst().toQnetd();
        }
        List<String> connected = rules.voters().stream().map(Voter::name)
                .filter(name -> here.stream().anyMatch(partition -> partition.toQnetd().contains(name))).toList();
        return switch (device.tieBreak()) {
            case TieBreak.None _ -> Set.of();
            case TieBreak.Lowest _ -> partition(here, connected.getFirst());
            case TieBreak.Highest _ -> partition(here, connected.getLast());
            case TieBreak.Listed(var ids) -> rules.voters().stream().filter(voter -> voter.id() == ids.getFirst()).map(Voter::name).collect(Collectors.toSet());
        };
    }

    private static Set<String> partition(List<Partition> here, String node) {
        return here.stream().filter(partition -> partition.toQnetd().contains(node)).findFirst().map(Partition::toQnetd).orElse(Set.of());
    }
}
