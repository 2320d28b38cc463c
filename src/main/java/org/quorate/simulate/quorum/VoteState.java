package org.quorate.simulate.quorum;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quorate.simulate.quorum.Partitioning.Partition;

/// Where the votes stand: what each node that is up has come to know, and the quorum device. The order of events is the
/// order in which [#next] is called.
public final class VoteState {

    private final VoteRules rules;
    private final Ring.Maker rings;
    /// by index into the voters
    private final Map<Integer, NodeQuorum> nodes;
    private final List<Partition> partitions;
    private final Qnetd qnetd;
    private final Set<String> deviceVotes;
    /// what nodes have on disk, by index
    private final Map<Integer, Integer> mostExpected;

    private VoteState(VoteRules rules, Ring.Maker rings, Map<Integer, NodeQuorum> nodes, List<Partition> partitions, Qnetd.Decision decision,
                      Map<Integer, Integer> mostExpected) {
        this.rules = rules;
        this.rings = rings;
        this.nodes = nodes;
        this.partitions = partitions;
        this.qnetd = decision.next();
        this.deviceVotes = decision.votes();
        this.mostExpected = mostExpected;
    }

    /// No node is up.
    public static VoteState down(VoteRules rules) {
        return down(rules, Ring::new);
    }

    static VoteState down(VoteRules rules, Ring.Maker rings) {
        return new VoteState(rules, rings, Map.of(), List.of(), new Qnetd.Decision(Set.of(), Qnetd.of(rules)), Map.of());
    }

    /// All nodes are up, hear each other, and reach the quorum device's host.
    public static VoteState running(VoteRules rules) {
        return down(rules).next(Partitioning.of(Partition.of(rules.voters().stream().map(VoteRules.Voter::name).toList(), true)));
    }

    /// The same when some nodes have been switched off meanwhile, with time before the next event.
    public VoteState without(Set<String> off) {
        if (partitions.stream().allMatch(partition -> Collections.disjoint(partition.nodes(), off))) {
            return this;
        }
        return next(Partitioning.of(partitions.stream().map(partition -> new Partition(rest(partition.nodes(), off), rest(partition.toQnetd(), off))).toList()));
    }

    private static Set<String> rest(Set<String> all, Set<String> off) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(off);
        return rest;
    }

    /// What follows when the nodes find themselves in these partitions. Partitions with the members that they had are not touched.
    ///
    /// @throws IllegalArgumentException if a node is in two partitions, or is none of the voters
    public VoteState next(Partitioning event) {
        Set<Set<String>> before = partitions.stream().map(Partition::nodes).collect(Collectors.toSet());
        return next(event, event.partitions().stream().filter(partition -> !before.contains(partition.nodes())).toList());
    }

    /// @param formed those of the partitions that get a new membership, even if it is the same
    VoteState next(Partitioning event, Collection<Partition> formed) {
        requireKnownOnce(event);
        Map<Integer, NodeQuorum> now = new TreeMap<>();
        nodes.forEach((index, node) -> now.put(index, node.copy()));
        Map<Integer, Integer> onDisk = new TreeMap<>(mostExpected);
        Set<String> up = event.partitions().stream().flatMap(partition -> partition.nodes().stream()).collect(Collectors.toSet());
        if (rules.allowDownscale()) {
            sayGoodBye(now, event.left().stream().filter(node -> !up.contains(node)).collect(Collectors.toSet()));
        }
        now.forEach((index, node) -> onDisk.put(index, node.mostExpected()));
        now.keySet().removeIf(index -> !up.contains(name(index)));
        event.partitions().stream().flatMap(partition -> partition.nodes().stream()).map(rules::index).sorted()
                .filter(index -> !now.containsKey(index)).toList().forEach(index -> {
                    NodeQuorum started = new NodeQuorum(rules, index, onDisk.getOrDefault(index, 0));
                    rings.of(rules, List.of(started)).form(Set.of());
                    now.put(index, started);
                });
        Set<String> changed = formed.stream().flatMap(partition -> partition.nodes().stream()).collect(Collectors.toSet());
        Qnetd.Decision decision = qnetd.decide(event.partitions(), changed);
        Set<String> voting = voting(event, decision.votes(), changed, now);
        for (Partition partition : event.partitions()) {
            Ring ring = ring(partition, now);
            if (formed.contains(partition)) {
                ring.form(voting);
            }
            ring.poll(voting);
        }
        if (event.windowOver()) {
            now.values().forEach(NodeQuorum::endWindow);
        }
        return new VoteState(rules, rings, now, event.partitions(), new Qnetd.Decision(voting, decision.next()), onDisk);
    }

    private void requireKnownOnce(Partitioning event) {
        Set<String> seen = new HashSet<>();
        event.partitions().forEach(partition -> partition.nodes().forEach(node -> {
            if (rules.index(node) < 0 || !seen.add(node)) {
                throw new IllegalArgumentException(node + " is no cluster node, or is in two partitions");
            }
        }));
    }

    private void sayGoodBye(Map<Integer, NodeQuorum> now, Set<String> leavers) {
        for (Partition partition : partitions) {
            Ring ring = ring(partition, now);
            ring.nodes().stream().filter(node -> leavers.contains(name(node.self()))).forEach(ring::leave);
        }
    }

    /// Who lost qnetd has lost its vote, but for those that keep it while nothing else changes.
    private Set<String> voting(Partitioning event, Set<String> given, Set<String> changed, Map<Integer, NodeQuorum> now) {
        if (rules.device().filter(DeviceRules::keepsVote).isEmpty()) {
            return given;
        }
        Set<String> reaching = event.partitions().stream().flatMap(partition -> partition.toQnetd().stream()).collect(Collectors.toSet());
        Set<String> voting = new HashSet<>(given);
        deviceVotes.stream().filter(node -> !reaching.contains(node) && !changed.contains(node))
                .filter(node -> Optional.ofNullable(now.get(rules.index(node))).filter(NodeQuorum::isQuorate).isPresent()).forEach(voting::add);
        return voting;
    }

    private Ring ring(Partition partition, Map<Integer, NodeQuorum> now) {
        return rings.of(rules, partition.nodes().stream().map(rules::index).sorted().map(now::get).toList());
    }

    private String name(int index) {
        return rules.voters().get(index).name();
    }

    public VoteRules rules() {
        return rules;
    }

    /// Who hears whom, in the order of [#partitions].
    List<Partition> grouping() {
        return partitions;
    }

    /// How each partition stands, in the order of the event that made them.
    public List<PartitionVotes> partitions() {
        return partitions.stream().map(partition -> new PartitionVotes(partition.nodes().stream().map(rules::index).sorted()
                .map(index -> counted(nodes.get(index))).toList())).toList();
    }

    private NodeVotes counted(NodeQuorum node) {
        NodeVotes votes = node.votes();
        return Reason.refusal(rules).map(reason -> new NodeVotes(votes.node(), 0, votes.expected(), votes.quorum(), false, reason)).orElse(votes);
    }

    /// How the partition of a node stands; empty when it is down.
    public Optional<PartitionVotes> partition(String node) {
        return partitions().stream().filter(partition -> partition.nodes().contains(node)).findFirst();
    }

    /// Whether any partition is quorate.
    public boolean isQuorate() {
        return partitions().stream().anyMatch(PartitionVotes::quorate);
    }
}
