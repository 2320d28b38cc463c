package org.quorate.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.quorate.model.Topology;

/// How long fencing waits before it begins, so that of two nodes that fence each other one is first.
///
/// Source: Pacemaker Explained, Fencing, `pcmk_delay_base` and `pcmk_delay_max`; Cluster Options, `priority-fencing-delay`
public final class FenceDelays {

    private final Topology topology;
    private final Fencing fencing;
    private final Nodes nodes;
    private final Votes votes;

    FenceDelays(Topology topology, Fencing fencing, Nodes nodes, Votes votes) {
        this.topology = topology;
        this.fencing = fencing;
        this.nodes = nodes;
        this.votes = votes;
    }

    /// The fixed wait of a device before it fences a node, in ms.
    public long base(FenceDevice device, String node) {
        String written = device.primitive().parameter("pcmk_delay_base").orElse("0");
        return Durations.millis(written).or(() -> mapped(written, node)).orElse(0L);
    }

    /// `node1:0s;node2:5s`
    private static Optional<Long> mapped(String written, String node) {
        return Stream.of(written.split("[;\\s]+"))
                .filter(entry -> entry.toLowerCase(java.util.Locale.ROOT).startsWith(node.toLowerCase(java.util.Locale.ROOT) + ":"))
                .findFirst().flatMap(entry -> Durations.millis(entry.substring(node.length() + 1)));
    }

    /// The most that a device waits, a random part included, in ms.
    public long max(FenceDevice device) {
        return device.primitive().parameter("pcmk_delay_max").flatMap(Durations::millis).orElse(0L);
    }

    /// `priority-fencing-delay`, in ms; 0: none.
    public long byPriority() {
        return topology.cluster().property("priority-fencing-delay").flatMap(Durations::millis).orElse(0L);
    }

    /// The longest delay of a device, in ms.
    public long longest() {
        return fencing.devices().stream().mapToLong(device ->
                Math.max(max(device), nodes.all().stream().mapToLong(node -> base(device, node.name())).max().orElse(0)))
                .max().orElse(0);
    }

    /// Whether two cluster nodes that have lost sight of each other fence each other at the same time: both stay quorate,
    /// both are fenced by devices, and nothing makes one wait longer than the other.
    public boolean isRace() {
        List<Node> members = nodes.clusterNodes();
        return members.size() == 2 && votes.twoNode() && fencing.isEnabled() && byPriority() == 0
                && members.stream().allMatch(node -> fencing.covering(node.name()).findAny().isPresent())
                && !isRandom(members) && first(members.getFirst()) == first(members.getLast());
    }

    private boolean isRandom(List<Node> members) {
        return members.stream().anyMatch(node -> fencing.covering(node.name()).anyMatch(device -> max(device) > base(device, node.name())));
    }

    private long first(Node node) {
        ToLongFunction<FenceDevice> delay = device -> base(device, node.name());
        return fencing.covering(node.name()).mapToLong(delay).min().orElse(0);
    }
}
