package org.quorate.simulate.prevention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Machine;
import org.quorate.model.NaturalId;
import org.quorate.model.Network;
import org.quorate.model.Port;
import org.quorate.model.Switch;
import org.quorate.model.Topology;
import org.quorate.model.edit.Changes;
import org.quorate.model.edit.Edit;

/// A corosync link that a design does not have yet.
///
/// @param number  the next one
/// @param network it runs over
record NewLink(int number, Network network) {

    /// The design with the network, on a switch of its own into which every machine with a cluster node is plugged.
    static Design drawn(Design design, Network network) {
        Facts facts = Facts.of(design.topology());
        Switch device = new Switch(NaturalId.free(design.topology().elements(), Switch.class, "new-switch"), "new-switch", Optional.empty(), List.of(network.id()), List.of());
        Set<Machine> machines = new LinkedHashSet<>();
        facts.nodes().clusterNodes().forEach(node -> facts.links().plugged(node.machine()).ifPresent(machines::add));
        String prefix = prefix(design.topology());
        Design drawn = Edit.put("", List.of(network, device)).apply(design);
        int host = 1;
        for (Machine machine : machines) {
            List<Port> ports = new ArrayList<>(machine.ports());
            ports.add(new Port(network.id(), Optional.of(device.id()), Optional.of(prefix + host++)));
            drawn = Edit.put("", List.of((Machine) Components.with((Record) machine, "ports", ports))).apply(drawn);
        }
        return drawn;
    }

    /// `10.N.0.` of which no address of a node or a port is
    private static String prefix(Topology topology) {
        Set<String> used = new LinkedHashSet<>();
        topology.all(ClusterNode.class).forEach(node -> used.addAll(node.addresses()));
        topology.all(Machine.class).forEach(machine -> machine.ports().forEach(port -> port.address().ifPresent(used::add)));
        return Stream.iterate(1, octet -> octet + 1).map("10.%d.0."::formatted).filter(prefix -> used.stream().noneMatch(address -> address.startsWith(prefix))).findFirst().orElseThrow();
    }

    /// Whether addresses are known as far as the nodes have some: a node has one for each link, or none at all.
    boolean fits(Topology topology) {
        Facts facts = Facts.of(topology);
        return topology.all(ClusterNode.class).allMatch(node -> node.addresses().isEmpty())
                || facts.nodes().clusterNodes().stream().map(node -> address(facts, node)).flatMap(Optional::stream).distinct().count() == facts.nodes().clusterNodes().size();
    }

    Design in(Design design) {
        Facts facts = Facts.of(design.topology());
        Corosync corosync = design.topology().cluster().corosync();
        List<Corosync.Link> links = new ArrayList<>(corosync.links());
        links.add(new Corosync.Link(number, Optional.of(network.id()), Map.of()));
        Design linked = Changes.cluster(design, "corosync", Components.with(corosync, "links", links));
        for (Node node : facts.nodes().clusterNodes()) {
            linked = addressed(linked, node.element(), address(facts, node));
        }
        return linked;
    }

    private static Design addressed(Design design, ElementId node, Optional<String> address) {
        return Changes.element(design, node, ClusterNode.class, each -> each.addresses().isEmpty() || address.isEmpty() ? each
                : Components.with(each, "addresses", Stream.concat(each.addresses().stream(), address.stream()).toList()));
    }

    private Optional<String> address(Facts facts, Node node) {
        return facts.links().plugged(node.machine()).stream().flatMap(machine -> machine.ports().stream()).filter(port -> port.network().equals(network.id()))
                .flatMap(port -> port.address().stream()).findFirst();
    }
}
