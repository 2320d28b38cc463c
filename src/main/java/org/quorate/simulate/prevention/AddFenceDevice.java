package org.quorate.simulate.prevention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.Node;
import org.quorate.analysis.Part;
import org.quorate.model.AgentName;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.Foreign;
import org.quorate.model.Host;
import org.quorate.model.ManagementController;
import org.quorate.model.NaturalId;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Pdu;
import org.quorate.model.PowerSupply;
import org.quorate.model.Primitive;
import org.quorate.model.Value;
import org.quorate.model.edit.Edit;
import org.quorate.simulate.prevention.Candidate.Effort;

/// What could fence a node and is not configured yet, behind what fences it now: the management controller of its host, or all the outlets that feed it.
///
/// Source: fence_ipmilan(8), fence_apc_snmp(8); Pacemaker Explained, "Fencing Topologies"
final class AddFenceDevice implements Remedy {

    @Override
    public String kind() {
        return "another fence device";
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        List<Node> nodes = trouble.facts().fencing().isEnabled() ? trouble.unfenced().stream().filter(node -> Levels.hasRoom(trouble.facts(), node)).toList() : List.of();
        List<Node> controlled = nodes.stream().filter(node -> lacks(FenceAgent.CONTROLLER, node, trouble) && host(node, trouble).filter(host -> isReady(host, trouble)).isPresent()).toList();
        List<Node> fed = nodes.stream().filter(node -> lacks(FenceAgent.OUTLET, node, trouble) && host(node, trouble).filter(host -> areReady(host.supplies(), trouble)).isPresent()).toList();
        return Stream.of(adding("the management controller%s of %s (fence_ipmilan)".formatted(controlled.size() == 1 ? "" : "s", Trouble.listed(hosts(controlled, trouble).map(Host::name).toList())),
                        controlled, AddFenceDevice::controller),
                adding("the outlets of %s (fence_apc_snmp)".formatted(Trouble.listed(hosts(fed, trouble).flatMap(host -> units(host, trouble)).distinct().toList())), fed, AddFenceDevice::outlets))
                .flatMap(Optional::stream).toList();
    }

    private static boolean lacks(FenceAgent agent, Node node, Trouble trouble) {
        return trouble.facts().fencing().covering(node.name()).noneMatch(device -> device.agent() == agent);
    }

    private static Optional<Host> host(Node node, Trouble trouble) {
        return trouble.topology().find(node.machine(), Host.class);
    }

    private static Stream<Host> hosts(List<Node> nodes, Trouble trouble) {
        return nodes.stream().flatMap(node -> host(node, trouble).stream());
    }

    private static Stream<String> units(Host host, Trouble trouble) {
        return host.supplies().stream().flatMap(supply -> supply.source().stream()).map(trouble::name);
    }

    private static boolean isReady(Host host, Trouble trouble) {
        return host.controller().flatMap(ManagementController::address).isPresent() && trouble.outage().works(Part.controller(host.id()));
    }

    /// each is on an outlet of a PDU that can confirm, for whose outlets there is no fence device that would have to be changed
    private static boolean areReady(List<PowerSupply> supplies, Trouble trouble) {
        return !supplies.isEmpty() && supplies.stream().allMatch(supply -> supply.outlet().isPresent()
                && trouble.topology().find(supply.source(), Pdu.class).filter(pdu -> pdu.address().isPresent() && trouble.outage().works(pdu.id()) && isFree(pdu, trouble)).isPresent());
    }

    private static boolean isFree(Pdu pdu, Trouble trouble) {
        return trouble.facts().fencing().devices().stream().noneMatch(device -> trouble.facts().fencePaths().wiring().pdu(device).filter(pdu::equals).isPresent());
    }

    private static Optional<Candidate> adding(String how, List<Node> nodes, BiFunction<Node, Design, List<Primitive>> devices) {
        return nodes.isEmpty() ? Optional.empty() : Optional.of(Candidate.of("Fence %s by %s".formatted(Trouble.listed(nodes.stream().map(Node::name).toList()), how),
                nodes.getFirst().machine(), Effort.CONFIGURATION, design -> added(design, nodes, devices)));
    }

    private static Design added(Design design, List<Node> nodes, BiFunction<Node, Design, List<Primitive>> devices) {
        Design added = design;
        for (Node node : nodes) {
            List<Primitive> own = devices.apply(node, added);
            added = Levels.behind(Edit.put("", own).apply(added), node, own.stream().map(Primitive::name).toList());
        }
        return added;
    }

    private static List<Primitive> controller(Node node, Design design) {
        String address = design.topology().find(node.machine(), Host.class).flatMap(Host::controller).flatMap(ManagementController::address).orElseThrow();
        String name = free(design, "fence-%s-ipmi".formatted(node.name()));
        return List.of(device(design, name, "fence_ipmilan", List.of(Nv.of("ip", address), Nv.of("lanplus", "1"), Nv.of("username", "admin"), secret("password", name),
                Nv.of("pcmk_host_list", node.name()))));
    }

    private static List<Primitive> outlets(Node node, Design design) {
        Map<Pdu, List<String>> outlets = new LinkedHashMap<>();
        design.topology().find(node.machine(), Host.class).map(Host::supplies).orElse(List.of()).forEach(supply ->
                outlets.computeIfAbsent(design.topology().find(supply.source(), Pdu.class).orElseThrow(), _ -> new ArrayList<>()).addAll(supply.outlet().stream().toList()));
        return outlets.entrySet().stream().map(entry -> {
            String name = free(design, "fence-%s-%s".formatted(node.name(), entry.getKey().name()));
            Primitive device = device(design, name, "fence_apc_snmp", List.of(Nv.of("ip", entry.getKey().address().orElseThrow()), secret("community", name),
                    Nv.of("pcmk_host_map", "%s:%s".formatted(node.name(), String.join(",", entry.getValue())))));
            return Components.with(device, "wiring", Optional.of(new Primitive.Wiring(Optional.of(entry.getKey().id()), Optional.empty(), Optional.empty())));
        }).toList();
    }

    private static Nv secret(String parameter, String device) {
        return new Nv(parameter, new Value.Secret(device + "-" + parameter), Optional.empty());
    }

    private static Primitive device(Design design, String name, String agent, List<Nv> parameters) {
        return new Primitive(NaturalId.free(design.topology().elements(), Primitive.class, name), name, AgentName.stonith(agent), Optional.empty(), List.of(NvSet.of(parameters)), List.of(),
                List.of(), List.of(Operation.of("monitor", "60s", Map.of())), Optional.empty(), Optional.empty(), Foreign.NONE);
    }

    private static String free(Design design, String wanted) {
        String name = wanted;
        while (design.topology().named(Element.class, name).isPresent()) {
            name = name + "-too";
        }
        return name;
    }
}
