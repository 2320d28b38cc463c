package org.quorate.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.quorate.model.ElementId;
import org.quorate.model.FencingLevel;
import org.quorate.model.Host;
import org.quorate.model.Machine;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.Port;
import org.quorate.model.Primitive;
import org.quorate.model.Sbd;
import org.quorate.model.SharedStorage;
import org.quorate.model.Topology;
import org.quorate.model.VirtualMachine;

/// Whether a node can still be fenced by others while something else has failed: what powers and connects the devices has to work,
/// and somebody has to be there who executes them.
///
/// What the design does not say counts as working. A dead management controller or PDU cannot confirm that its target is
/// off; the watchdog can, since it needs nobody.
///
/// Source: Pacemaker Explained, "Fence Devices"; daemons/fenced/fenced_remote.c; sbd(8), "Three devices" (a majority of the disks)
public final class FenceAvailability {

    private final Topology topology;
    private final Fencing fencing;
    private final FencePaths paths;
    private final FencingMatrix matrix;
    private final Map<String, List<Try>> tries = new ConcurrentHashMap<>();

    FenceAvailability(Topology topology, Fencing fencing, FencePaths paths, FencingMatrix matrix) {
        this.topology = topology;
        this.fencing = fencing;
        this.paths = paths;
        this.matrix = matrix;
    }

    /// How a node would be fenced.
    ///
    /// @param level    empty: no levels are configured, or none works
    /// @param devices  what does it, in their order
    /// @param executor who executes them; empty: nobody has to (the watchdog), or nobody can
    /// @param failed   what is tried before, in vain, with the reasons
    public record Outlook(boolean possible, Optional<FencingLevel> level, List<String> devices, Optional<Node> executor, List<Attempt> failed) {

        public Outlook {
            devices = List.copyOf(devices);
            failed = List.copyOf(failed);
        }

        public boolean isByWatchdog() {
            return possible && executor.isEmpty();
        }
    }

    /// What is tried in vain.
    ///
    /// @param level   empty: the devices are used on their own
    /// @param devices empty: there is nothing to try
    public record Attempt(Optional<FencingLevel> level, List<String> devices, String reason) {

        public Attempt {
            devices = List.copyOf(devices);
        }

        static Attempt none(String reason) {
            return new Attempt(Optional.empty(), List.of(), reason);
        }

        /// `level 1: the management controller of node2 is dead`
        public String text() {
            return level.map(present -> "level " + present.index() + ": ").orElse("") + reason;
        }
    }

    /// One step of a node with what its devices need.
    private record Try(Fencing.Step step, Optional<String> never, List<Use> uses) {
    }

    /// @param executors who may execute it, with the ports of each on the device's network: it counts as reached where there is none.
    ///                  Empty: nobody has to
    private record Use(String device, List<Need> needs, Map<Node, List<Part>> executors) {
    }

    /// @param text what to say when it is not so
    private record Need(Predicate<Outage> holds, String text) {
    }

    /// Whether what is behind any way of fencing a node works during an outage, whoever uses it and however it is configured.
    public boolean canFence(Node node, Outage outage) {
        return node.isClusterNode() && fencing.isByWatchdog()
                || tries(node).stream().anyMatch(each -> each.uses().stream()
                        .allMatch(use -> use.needs().stream().allMatch(need -> need.holds().test(outage))));
    }

    /// How a node would be fenced by some others during an outage.
    ///
    /// @param executors the cluster nodes that are there to do it
    public Outlook outlook(Node node, Collection<Node> executors, Outage outage) {
        return outlook(node, executors, outage, false);
    }

    /// How a node would be fenced that is one of those that do it: by itself as the last choice.
    public Outlook outlookAmong(Node node, Collection<Node> executors, Outage outage) {
        return outlook(node, executors, outage, true);
    }

    private Outlook outlook(Node node, Collection<Node> executors, Outage outage, boolean itself) {
        List<Attempt> failed = new ArrayList<>();
        if (!fencing.isEnabled()) {
            return new Outlook(false, Optional.empty(), List.of(), Optional.empty(), List.of(Attempt.none("fencing is disabled for the whole cluster")));
        }
        for (Try each : tries(node)) {
            Optional<String> trouble = each.never().or(() -> each.uses().stream().flatMap(use -> trouble(use, node, executors, outage, itself).stream()).findFirst());
            if (trouble.isEmpty()) {
                Optional<Node> executor = each.uses().stream().flatMap(use -> executor(use, node, executors, outage, itself).stream()).findFirst();
                return new Outlook(true, each.step().level(), each.step().devices(), executor, failed);
            }
            failed.add(new Attempt(each.step().level(), each.step().devices(), trouble.get()));
        }
        if (failed.isEmpty()) {
            failed.add(Attempt.none("no device covers " + node.name()));
        }
        return new Outlook(false, Optional.empty(), List.of(), Optional.empty(), failed);
    }

    private static Optional<String> trouble(Use use, Node target, Collection<Node> executors, Outage outage, boolean itself) {
        Optional<String> broken = use.needs().stream().filter(need -> !need.holds().test(outage)).map(Need::text).findFirst();
        if (broken.isPresent() || use.executors().isEmpty()) {
            return broken;
        }
        return executor(use, target, executors, outage, itself).isPresent() ? Optional.empty() : Optional.of("nobody is left who reaches " + use.device());
    }

    /// fencing oneself is the last choice
    private static Optional<Node> executor(Use use, Node target, Collection<Node> executors, Outage outage, boolean itself) {
        Optional<Node> other = executors.stream().filter(node -> !node.equals(target) && reaches(use, node, outage)).findFirst();
        return other.isPresent() || !itself ? other : executors.stream().filter(node -> node.equals(target) && reaches(use, node, outage)).findFirst();
    }

    private static boolean reaches(Use use, Node node, Outage outage) {
        return use.executors().containsKey(node)
                && (use.executors().get(node).isEmpty() || use.executors().get(node).stream().anyMatch(outage::works));
    }

    private List<Try> tries(Node node) {
        return tries.computeIfAbsent(node.name(), _ -> read(node));
    }

    private List<Try> read(Node node) {
        return matrix.byDevice().filter(row -> row.node().equals(node)).findFirst().stream().flatMap(row -> row.ways().stream())
                .map(way -> new Try(new Fencing.Step(way.level(), way.cells().stream().map(FencingMatrix.Cell::device).toList()),
                        way.verdict().isPossible() ? Optional.empty() : Optional.of(way.verdict().reasons().stream()
                                .filter(reason -> reason.cause().kind() == Verdict.Kind.IMPOSSIBLE).map(Verdict.Reason::text).findFirst().orElse("")),
                        way.cells().stream().map(cell -> use(cell.device(), node)).toList())).toList();
    }

    private Use use(String name, Node target) {
        Optional<FenceDevice> device = fencing.device(name);
        if (device.isEmpty()) {
            boolean watchdog = name.equals(Fencing.WATCHDOG);
            return new Use(name, watchdog ? List.of() : List.of(new Need(_ -> false, "there is no fence device " + name)), Map.of());
        }
        Optional<Port> port = paths.wiring().port(device.get(), target);
        Map<Node, List<Part>> executors = new java.util.LinkedHashMap<>();
        if (device.get().agent() != FenceAgent.WATCHDOG) {
            paths.executors(device.get()).forEach(node -> executors.put(node, ports(node, port)));
        }
        return new Use(name, needs(device.get(), target, port), executors);
    }

    private List<Part> ports(Node node, Optional<Port> to) {
        Optional<Machine> machine = topology.find(node.machine(), Machine.class);
        return machine.stream().flatMap(own -> IntStream.range(0, own.ports().size())
                .filter(i -> to.filter(port -> port.network().equals(own.ports().get(i).network())).isPresent())
                .mapToObj(i -> Part.port(own.id(), i + 1))).toList();
    }

    private List<Need> needs(FenceDevice device, Node target, Optional<Port> port) {
        List<Need> needs = new ArrayList<>();
        needs.add(works(device.primitive().id(), device.name() + " has failed"));
        Optional<Primitive.Wiring> own = device.primitive().wiring();
        own.flatMap(Primitive.Wiring::power).ifPresent(power -> needs.add(works(power, device.name() + " has no power from " + name(power))));
        own.flatMap(Primitive.Wiring::unit).ifPresent(unit -> needs.add(works(unit, name(unit) + ", which " + device.name() + " works with, is dead")));
        port.ifPresent(connection -> needs.add(new Need(outage -> outage.isConnected(connection),
                device.name() + " is cut off: " + connection.through().map(this::name).or(() -> topology.find(connection.network(), Network.class)
                        .map(Network::name)).orElse("its network") + " is dead")));
        unit(device, target).ifPresent(needs::add);
        return List.copyOf(needs);
    }

    private Optional<Need> unit(FenceDevice device, Node target) {
        return switch (device.agent()) {
            case CONTROLLER -> topology.find(target.machine(), Host.class).map(host -> new Need(outage -> outage.isControllerUp(host),
                    "the management controller of " + host.name() + " is dead"));
            case OUTLET -> paths.wiring().pdu(device).map(Pdu::id).map(pdu -> works(pdu, name(pdu) + " is dead and cannot confirm"));
            case HYPERVISOR -> topology.find(target.machine(), VirtualMachine.class).flatMap(VirtualMachine::host)
                    .filter(_ -> FenceAgent.isLocalToHypervisor(device.primitive().agent().type()))
                    .map(host -> works(host, "the hypervisor " + name(host) + " is dead and cannot confirm"));
            case SBD -> Optional.of(new Need(this::mostDisksWork, "most of the SBD disks are out of reach"));
            case FABRIC, WATCHDOG, OTHER -> Optional.empty();
            case KDUMP, SOFTWARE -> Optional.of(new Need(outage -> outage.works(target), "the system of " + target.name() + " does not answer"));
        };
    }

    private Need works(ElementId id, String otherwise) {
        return new Need(outage -> outage.works(id), otherwise);
    }

    private String name(ElementId id) {
        return topology.find(id).map(org.quorate.model.Element::name).orElse(id.value());
    }

    /// of two disks both are needed, of three two
    private boolean mostDisksWork(Outage outage) {
        List<String> disks = topology.cluster().sbd().map(Sbd::disks).orElse(List.of());
        long working = disks.stream().filter(disk -> storage(disk).map(outage::works).orElse(true)).count();
        return working * 2 > disks.size();
    }

    /// The shared storage that an SBD disk is on; empty: not known.
    public Optional<ElementId> storage(String disk) {
        return topology.all(SharedStorage.class).filter(storage -> storage.luns().stream()
                .anyMatch(lun -> lun.device().equals(Optional.of(disk)))).map(SharedStorage::id).findFirst();
    }
}
