package org.quorate.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Verdict.Cause;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Pdu;
import org.quorate.model.PowerSupply;
import org.quorate.model.Topology;
import org.quorate.model.VirtualMachine;

/// Whether a fence device can do its work on a node: its configuration, who executes it, what powers and connects it.
///
/// Source: Pacemaker Explained, "Fence Devices" and "Fencing Topologies"; daemons/fenced/fenced_commands.c
public final class FencePaths {

    private final Topology topology;
    private final Fencing fencing;
    private final Locations locations;
    private final FenceWiring wiring;

    FencePaths(Topology topology, Fencing fencing, Nodes nodes, Locations locations) {
        this.topology = topology;
        this.fencing = fencing;
        this.locations = locations;
        wiring = new FenceWiring(topology, nodes);
    }

    /// What powers and connects the devices.
    public FenceWiring wiring() {
        return wiring;
    }

    /// The cluster nodes that may execute a device: those that constraints do not keep it off.
    public List<Node> executors(FenceDevice device) {
        return locations.allowedClusterNodes(device.primitive());
    }

    /// @param name of a device as a level gives it, or [Fencing#WATCHDOG]
    Verdict verdict(String name, Node node) {
        return fencing.device(name).map(device -> verdict(device, node))
                .orElseGet(() -> Fencing.WATCHDOG.equals(name) && fencing.isByWatchdog()
                ? watchdog(node) : Verdict.of(Cause.NO_SUCH_DEVICE, "there is no fence device " + name));
    }

    private Verdict verdict(FenceDevice device, Node node) {
        return Verdict.all(Stream.of(configuration(device, node), execution(device, node), byKind(device, node)));
    }

    private Verdict configuration(FenceDevice device, Node node) {
        if (!device.enabled()) {
            return Verdict.of(Cause.DEVICE_DISABLED, device.name() + " is disabled");
        }
        Optional<String> ignored = fencing.ignored(device);
        if (ignored.isPresent()) {
            return Verdict.of(Cause.DEVICE_IGNORED, ignored.get());
        }
        return switch (device.reach(node.name())) {
            case YES -> Verdict.WORKS;
            case NO -> Verdict.of(Cause.NOT_A_TARGET, device.name() + " does not name " + node.name() + " as a target");
            case UNKNOWN -> Verdict.of(Cause.TARGETS_UNKNOWN, "which nodes " + device.name() + " finds");
        };
    }

    private Verdict execution(FenceDevice device, Node node) {
        List<Node> executors = executors(device);
        if (executors.isEmpty()) {
            return Verdict.of(Cause.NO_EXECUTOR, "no cluster node may execute " + device.name());
        }
        return executors.stream().allMatch(node::equals)
                ? Verdict.of(Cause.ONLY_TARGET_EXECUTES, "only " + node.name() + " itself may execute " + device.name()) : Verdict.WORKS;
    }

    private Verdict byKind(FenceDevice device, Node node) {
        return switch (device.agent()) {
            case CONTROLLER -> physical(device, node).map(host -> Verdict.all(Stream.of(controllerPower(host), network(device, node))))
                    .orElseGet(() -> notOnHost(device, node));
            case OUTLET -> physical(device, node).map(host -> Verdict.all(Stream.of(outlet(device, node, host), network(device, node))))
                    .orElseGet(() -> notOnHost(device, node));
            case HYPERVISOR -> hypervisor(device, node);
            case FABRIC -> FenceAgent.isUnfencedOnTarget(device.primitive().agent().type()) && !node.isClusterNode()
                    ? Verdict.of(Cause.FABRIC_ON_REMOTE, device.name() + " must switch " + node.name() + " on from " + node.name()
                            + " itself, and remote nodes execute nothing")
                    : network(device, node);
            case SBD -> Verdict.all(Stream.of(disks(node), watchdog(node)));
            case WATCHDOG -> watchdog(node);
            case KDUMP -> Verdict.of(Cause.NEEDS_SYSTEM, node.name() + " is dumping its kernel");
            case SOFTWARE -> Verdict.of(Cause.NEEDS_SYSTEM, "the operating system of " + node.name() + " still answers");
            case OTHER -> network(device, node);
        };
    }

    private Optional<Host> physical(FenceDevice device, Node node) {
        return topology.find(node.machine(), Host.class);
    }

    private Verdict notOnHost(FenceDevice device, Node node) {
        return topology.find(node.machine(), VirtualMachine.class).isPresent()
                ? Verdict.of(Cause.WRONG_MACHINE, "something answers to " + device.name() + " for " + node.name()
                        + ", which is a virtual machine")
                : Verdict.of(Cause.POWER_UNKNOWN, "what " + node.name() + " runs on");
    }

    private Verdict controllerPower(Host host) {
        Power power = wiring.power();
        Set<ElementId> own = power.ofController(host);
        Set<ElementId> ofHost = power.of(host);
        if (own.isEmpty() || ofHost.isEmpty()) {
            return Verdict.of(Cause.POWER_UNKNOWN, "what powers " + host.name() + " and its management controller");
        }
        Optional<ElementId> shared = power.soleSource(host).filter(own::contains).filter(_ -> own.size() == 1);
        return shared.map(source -> Verdict.of(Cause.CONTROLLER_POWER,
                nameOf(source) + " has power: it alone feeds " + host.name() + " and its management controller")).orElse(Verdict.WORKS);
    }

    private Verdict outlet(FenceDevice device, Node node, Host host) {
        Optional<Pdu> pdu = wiring.pdu(device);
        if (pdu.isEmpty() || !Power.isKnown(host)) {
            return Verdict.of(Cause.POWER_UNKNOWN, pdu.isEmpty() ? "which PDU " + device.name() + " switches" : "what powers "
                    + host.name());
        }
        if (wiring.cut(device, node, host).isEmpty()) {
            return Verdict.of(Cause.WRONG_OUTLET, wrongOutlet(device, node, host, pdu.get()));
        }
        return wiring.power().soleSource(host).map(source -> Verdict.of(Cause.UNIT_POWER,
                nameOf(source) + " has power: it alone feeds " + host.name() + " and " + pdu.get().name())).orElse(Verdict.WORKS);
    }

    private static String wrongOutlet(FenceDevice device, Node node, Host host, Pdu pdu) {
        List<String> outlets = host.supplies().stream().filter(supply -> supply.source().equals(Optional.of(pdu.id())))
                .flatMap(supply -> supply.outlet().stream()).toList();
        return outlets.isEmpty() ? pdu.name() + " feeds no power supply of " + host.name()
                : device.name() + " switches outlet " + String.join(", ", device.ports(node.name())) + " for " + node.name() + ", and "
                        + host.name() + " is on outlet " + String.join(", ", outlets) + " of " + pdu.name();
    }

    private Verdict hypervisor(FenceDevice device, Node node) {
        Optional<VirtualMachine> vm = topology.find(node.machine(), VirtualMachine.class);
        if (topology.find(node.machine(), Host.class).isPresent()) {
            return Verdict.of(Cause.WRONG_MACHINE, node.name() + " is a virtual machine of the platform that " + device.name() + " asks");
        }
        if (!FenceAgent.isLocalToHypervisor(device.primitive().agent().type())) {
            return network(device, node);
        }
        return Verdict.of(Cause.NEEDS_HYPERVISOR, vm.flatMap(VirtualMachine::host).map(this::nameOf)
                .orElse("the hypervisor of " + node.name())
                + " is up and runs " + node.name());
    }

    private Verdict disks(Node node) {
        List<String> hidden = wiring.disksHiddenFrom(node);
        return hidden.isEmpty() ? Verdict.WORKS
                : Verdict.of(Cause.DISK_OUT_OF_SIGHT, node.name() + " does not see the SBD disk " + String.join(", ", hidden));
    }

    private Verdict watchdog(Node node) {
        if (!node.isClusterNode()) {
            return Verdict.of(Cause.NEEDS_SBD_THERE, "sbd and a watchdog run on " + node.name());
        }
        boolean virtual = topology.find(node.machine(), VirtualMachine.class).isPresent();
        return virtual || topology.find(node.machine(), Host.class).flatMap(Host::watchdog).isPresent() ? Verdict.WORKS
                : Verdict.of(Cause.WATCHDOG_UNKNOWN, "which watchdog " + node.name() + " has");
    }

    private Verdict network(FenceDevice device, Node node) {
        if (wiring.port(device, node).isEmpty()) {
            return Verdict.of(Cause.NETWORK_UNKNOWN, "what connects " + device.name());
        }
        List<String> shared = wiring.sharedWithAllLinks(device, node).stream().map(this::nameOf).toList();
        return shared.isEmpty() ? Verdict.WORKS
                : Verdict.of(Cause.CLUSTER_NETWORK, String.join(" and ", shared) + " works, which carries all cluster links of "
                        + node.name() + " too");
    }

    /// What the devices of one try do together: outlets must take every supply of the host.
    Stream<Verdict> together(List<String> names, Node node) {
        List<FenceDevice> devices = names.stream().flatMap(name -> fencing.device(name).stream()).toList();
        boolean outletsOnly = !devices.isEmpty() && devices.stream().allMatch(device -> device.agent() == FenceAgent.OUTLET);
        return topology.find(node.machine(), Host.class).filter(_ -> outletsOnly).filter(Power::isKnown)
                .filter(_ -> devices.stream().allMatch(device -> wiring.pdu(device).isPresent())).stream()
                .flatMap(host -> leftPowered(devices, node, host));
    }

    /// Whether devices that switch outlets, used together, take every power supply of a node's host. False when not known.
    public boolean cutsAllPower(List<String> names, Node node) {
        Optional<Host> host = topology.find(node.machine(), Host.class).filter(Power::isKnown);
        return host.isPresent() && leftOn(names.stream().flatMap(name -> fencing.device(name).stream()).toList(), node,
                host.get()).isEmpty();
    }

    private List<PowerSupply> leftOn(List<FenceDevice> devices, Node node, Host host) {
        List<PowerSupply> left = new ArrayList<>(host.supplies());
        devices.forEach(device -> left.removeAll(wiring.cut(device, node, host)));
        return left;
    }

    private Stream<Verdict> leftPowered(List<FenceDevice> devices, Node node, Host host) {
        List<PowerSupply> left = leftOn(devices, node, host);
        if (left.isEmpty() || left.size() == host.supplies().size()) {
            return Stream.empty();
        }
        String sources = left.stream().flatMap(supply -> supply.source().stream()).map(this::nameOf).distinct()
                .collect(Collectors.joining(" and "));
        return Stream.of(Verdict.of(Cause.PART_OF_POWER, host.name() + " keeps running on " + sources
                + " after " + devices.stream().map(FenceDevice::name).collect(Collectors.joining(" and ")) + " reported success"));
    }

    private String nameOf(ElementId id) {
        return topology.find(id).map(Element::name).orElse(id.value());
    }
}
