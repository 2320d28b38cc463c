package org.quorate.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.analysis.Node;
import org.quorate.model.AgentName;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.Host;
import org.quorate.model.Machine;
import org.quorate.model.ManagementController;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Pdu;
import org.quorate.model.Primitive;
import org.quorate.model.Value;
import org.quorate.model.VirtualMachine;

/// A fence device from the palette: on a host its management controller, on a VM its hypervisor, on a PDU its outlets.
/// Passwords are named secrets.
final class NewFenceDevice {

    private final Draft draft;
    private final Fresh fresh;

    NewFenceDevice(Draft draft) {
        this.draft = draft;
        this.fresh = draft.fresh();
    }

    Verdict on(Optional<Element> onto) {
        return switch (onto.orElse(null)) {
            case Pdu pdu -> Verdict.of(outlets(pdu));
            case Machine machine -> draft.nodeOn(machine).map(node -> onNode(machine, node)).orElseGet(() ->
                    Verdict.refused(machine.name() + " is not in the cluster: there is nothing to fence"));
            case null, default -> Verdict.of(unaimed());
        };
    }

    private Verdict onNode(Machine machine, Node node) {
        return switch (machine) {
            case VirtualMachine _ when node.kind() == Node.Kind.GUEST ->
                    Verdict.refused("A guest node is fenced by recovering its VM; it needs no fence device");
            case VirtualMachine vm -> Verdict.of(hypervisor(vm, node));
            case Host host -> Verdict.of(controller(host, node));
        };
    }

    private Offer controller(Host host, Node node) {
        String name = fresh.wanted("fence-" + node.name());
        List<Nv> parameters = new ArrayList<>();
        host.controller().flatMap(ManagementController::address).ifPresent(address -> parameters.add(Nv.of("ip", address)));
        parameters.add(Nv.of("lanplus", "1"));
        parameters.addAll(credentials(name, "fence_ipmilan"));
        parameters.add(Nv.of("pcmk_host_list", node.name()));
        return adding(name, "fence_ipmilan", name + " fences " + node.name() + " by its management controller", parameters, Optional.empty());
    }

    private Offer hypervisor(VirtualMachine vm, Node node) {
        String name = fresh.wanted("fence-" + node.name());
        Optional<Host> host = draft.topology().find(vm.host(), Host.class);
        List<Nv> parameters = new ArrayList<>();
        host.flatMap(each -> each.ports().stream().flatMap(port -> port.address().stream()).findFirst())
                .ifPresent(address -> parameters.add(Nv.of("ip", address)));
        parameters.addAll(credentials(name, "fence_virsh"));
        parameters.add(Nv.of("pcmk_host_map", node.name() + ":" + vm.name()));
        return adding(name, "fence_virsh", name + " fences " + node.name() + " by its hypervisor", parameters, host.map(Host::id));
    }

    private Offer outlets(Pdu pdu) {
        String name = fresh.wanted("fence-" + pdu.name());
        String map = draft.all(Host.class).flatMap(host -> draft.nodeOn(host).stream().flatMap(node -> outlet(host, pdu).stream()
                .map(outlet -> node.name() + ":" + outlet))).collect(Collectors.joining(";"));
        List<Nv> parameters = new ArrayList<>();
        pdu.address().ifPresent(address -> parameters.add(Nv.of("ip", address)));
        parameters.add(new Nv("community", new Value.Secret(name + "-community"), Optional.empty()));
        if (!map.isEmpty()) {
            parameters.add(Nv.of("pcmk_host_map", map));
        }
        return adding(name, "fence_apc_snmp", name + " fences by the outlets of " + pdu.name(), parameters, Optional.of(pdu.id()));
    }

    private static Optional<String> outlet(Host host, Pdu pdu) {
        return Optional.of(host.supplies().stream().filter(supply -> supply.source().equals(Optional.of(pdu.id())))
                .flatMap(supply -> supply.outlet().stream()).collect(Collectors.joining(","))).filter(outlets -> !outlets.isEmpty());
    }

    private Offer unaimed() {
        String name = fresh.next(draft.topology().fenceDevices().map(Primitive::name).filter(each -> each.matches("fence\\d+")), "fence1");
        return adding(name, "fence_ipmilan", name + " becomes a fence device without a target", credentials(name, "fence_ipmilan"), Optional.empty());
    }

    /// the user name of the last device with that agent, and a secret of its own
    private List<Nv> credentials(String name, String agent) {
        List<Nv> credentials = new ArrayList<>();
        draft.topology().fenceDevices().filter(device -> device.agent().type().equals(agent)).flatMap(device -> device.parameter("username").stream())
                .reduce((_, last) -> last).ifPresent(user -> credentials.add(Nv.of("username", user)));
        credentials.add(new Nv("password", new Value.Secret(name + "-password"), Optional.empty()));
        return credentials;
    }

    private Offer adding(String name, String agent, String effect, List<Nv> parameters, Optional<ElementId> unit) {
        Element device = new Primitive(fresh.id(Primitive.class, name), name, AgentName.stonith(agent), Optional.empty(), List.of(NvSet.of(parameters)),
                List.of(), List.of(), List.of(Operation.of("monitor", "60s", Map.of())), Optional.empty(),
                unit.map(each -> new Primitive.Wiring(Optional.of(each), Optional.empty(), Optional.empty())), Foreign.NONE);
        return Offer.adding("Add fence device " + name, effect, List.of(device));
    }
}
