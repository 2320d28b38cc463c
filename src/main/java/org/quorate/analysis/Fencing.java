package org.quorate.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.model.CibBoolean;
import org.quorate.model.FencingLevel;
import org.quorate.model.Numbers;
import org.quorate.model.Topology;

/// Who can fence whom, by configuration: devices, levels, watchdog.
///
/// Source: Pacemaker Explained, "Fencing"; daemons/fenced/fenced_remote.c (levels)
public final class Fencing {

    /// The name under which fencing levels speak of the nodes' watchdogs; no device of that name need be configured.
    public static final String WATCHDOG = "watchdog";

    private final Topology topology;
    private final Nodes nodes;
    private final List<FenceDevice> devices;

    private Fencing(Topology topology, Nodes nodes, List<FenceDevice> devices) {
        this.topology = topology;
        this.nodes = nodes;
        this.devices = devices;
    }

    static Fencing of(Topology topology, Nodes nodes) {
        return new Fencing(topology, nodes, topology.fenceDevices().map(FenceDevice::of).toList());
    }

    /// In document order.
    public List<FenceDevice> devices() {
        return devices;
    }

    public Optional<FenceDevice> device(String name) {
        return devices.stream().filter(device -> device.name().equals(name)).findFirst();
    }

    /// `stonith-enabled` (since 3.0.2 also `fencing-enabled`), true by default.
    public boolean isEnabled() {
        return topology.cluster().property("stonith-enabled").or(() -> topology.cluster().property("fencing-enabled"))
                .map(value -> !CibBoolean.isFalse(value)).orElse(true);
    }

    /// Why the fencer refuses to register a device: there is one watchdog device, with a fixed name and agent, and a time.
    ///
    /// Source: daemons/fenced/fenced_commands.c (`stonith_device_register`)
    public Optional<String> ignored(FenceDevice device) {
        boolean agent = device.agent() == FenceAgent.WATCHDOG;
        boolean name = device.name().equals(WATCHDOG);
        if (!agent && !name) {
            return Optional.empty();
        }
        String why = !isWatchdogTimeSet() ? "stonith-watchdog-timeout is not set" : !agent ? "the agent of a device named %s has to be fence_watchdog".formatted(WATCHDOG)
                : !name ? "a device of fence_watchdog has to be named " + WATCHDOG : "";
        return why.isEmpty() ? Optional.empty() : Optional.of("Pacemaker ignores %s: %s".formatted(device.name(), why));
    }

    private boolean isWatchdogTimeSet() {
        return topology.cluster().property("stonith-watchdog-timeout").filter(value -> !value.strip().matches("0[a-z]*")).isPresent();
    }

    /// Whether nodes are taken for dead after a time because their watchdog must have reset them: SBD without disks and
    /// `stonith-watchdog-timeout` other than 0.
    public boolean isByWatchdog() {
        return topology.cluster().sbd().filter(sbd -> sbd.disks().isEmpty()).isPresent() && isWatchdogTimeSet();
    }

    /// Whether several nodes are fenced at the same time: `concurrent-fencing`. Where it is not set, Pacemaker 2.1 fences one node after
    /// the other, and later ones do not.
    ///
    /// Source: `pacemaker-schedulerd metadata` of 2.1.5; Pacemaker Explained 3.0, "Cluster Options"
    ///
    /// @param pacemaker the version, `2.1` or `3.0`; empty: 2.1
    public boolean isConcurrent(Optional<String> pacemaker) {
        return concurrency().map(CibBoolean::isTrue).orElseGet(() -> pacemaker.filter(version -> !version.startsWith("2.")).isPresent());
    }

    /// `concurrent-fencing` as it is set.
    public Optional<String> concurrency() {
        return topology.cluster().property("concurrent-fencing");
    }

    /// How many nodes a device fences at the same time: `pcmk_action_limit`, 1 by default; negative: as many as one likes.
    public int limit(String device) {
        return device(device).flatMap(found -> found.primitive().parameter("pcmk_action_limit")).flatMap(Numbers::integer).orElse(1);
    }

    /// How long a node's watchdog waits before it resets the node, in ms (`SBD_WATCHDOG_TIMEOUT`, 5 s by default).
    public long watchdogTimeout() {
        return topology.cluster().sbd().map(sbd -> sbd.options().get("SBD_WATCHDOG_TIMEOUT")).flatMap(Durations::millis).orElse(5_000L);
    }

    /// The enabled devices that say, or may say, that they can fence a node.
    public Stream<FenceDevice> covering(String node) {
        return devices.stream().filter(FenceDevice::enabled).filter(device -> device.reach(node) != FenceDevice.Reach.NO);
    }

    /// Whether a device that names the node, or the watchdog, can fence it. Guest nodes are fenced with their VM.
    public boolean isCovered(Node node) {
        return switch (node.kind()) {
            case GUEST -> true;
            case CLUSTER -> isByWatchdog() || covering(node.name()).findAny().isPresent();
            case REMOTE -> covering(node.name()).findAny().isPresent();
        };
    }

    /// How a node is fenced, step by step: its levels in order, each with its devices; without levels each device that
    /// covers it is a step of its own.
    public List<Step> steps(String node) {
        List<FencingLevel> levels = levels(node);
        if (levels.isEmpty()) {
            return covering(node).map(device -> new Step(Optional.empty(), List.of(device.name()))).toList();
        }
        return levels.stream().map(level -> new Step(Optional.of(level), level.devices())).toList();
    }

    /// The levels that hold for a node, in ascending order. Levels of one target belong together, and a node has those of
    /// one target only: its own name's, else those of the first pattern or attribute that matches it. Levels outside 1 to 9
    /// do not exist for the fencer.
    ///
    /// Source: daemons/fenced/fenced_commands.c (`find_topology_for_host`)
    public List<FencingLevel> levels(String node) {
        List<FencingLevel> matching = topology.all(FencingLevel.class)
                .filter(level -> Numbers.integer(level.index()).filter(index -> index >= 1 && index <= 9).isPresent())
                .filter(level -> matches(level.target(), node)).toList();
        Optional<FencingLevel.Target> target = matching.stream().map(FencingLevel::target)
                .filter(FencingLevel.NodeTarget.class::isInstance).findFirst()
                .or(() -> matching.stream().map(FencingLevel::target).findFirst());
        return matching.stream().filter(level -> target.equals(Optional.of(level.target())))
                .sorted(Comparator.comparingInt(level -> Numbers.integer(level.index()).orElse(Integer.MAX_VALUE))).toList();
    }

    private boolean matches(FencingLevel.Target target, String node) {
        return switch (target) {
            case FencingLevel.NodeTarget(String name) -> name.equalsIgnoreCase(node);
            case FencingLevel.PatternTarget(String regex) -> NamePattern.finds(regex, node);
            case FencingLevel.AttributeTarget(String attribute, String value) ->
                    nodes.attribute(node, attribute).filter(value::equals).isPresent();
        };
    }

    /// One try at fencing a node: every device must succeed.
    ///
    /// @param level   empty: no level is configured, the device is used on its own
    /// @param devices names as the level gives them; they may not exist
    public record Step(Optional<FencingLevel> level, List<String> devices) {

        public Step {
            devices = List.copyOf(devices);
        }
    }
}
