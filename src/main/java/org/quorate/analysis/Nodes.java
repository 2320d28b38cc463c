package org.quorate.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.model.CibBoolean;
import org.quorate.model.ClusterNode;
import org.quorate.model.ElementId;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Topology;

/// The nodes that a design means to have, and what its machines are in the cluster.
///
/// *Means to*: a guest whose name clashes with a resource is listed although Pacemaker would not make it; the rules on
/// names speak of that.
public final class Nodes {

    private final List<Node> all;
    private final Map<String, Node> byName = new LinkedHashMap<>();
    private final Map<ElementId, MachineRole> roles;
    private final Map<String, List<NvSet>> attributes = new HashMap<>();
    private final Map<String, List<NvSet>> utilization = new HashMap<>();

    private Nodes(List<Node> all, Map<ElementId, MachineRole> roles) {
        this.all = List.copyOf(all);
        this.roles = roles;
        all.forEach(node -> byName.putIfAbsent(node.name(), node));
    }

    static Nodes of(Topology topology) {
        List<Node> all = new ArrayList<>();
        Map<ElementId, MachineRole> roles = new HashMap<>();
        topology.all(ClusterNode.class).forEach(node -> {
            all.add(new Node(node.name(), Node.Kind.CLUSTER, node.id(), node.machine()));
            node.machine().ifPresent(machine -> roles.put(machine, MachineRole.MEMBER));
        });
        topology.all(Primitive.class).forEach(primitive -> addNode(primitive, all, roles));
        Nodes nodes = new Nodes(sorted(all), roles);
        topology.all(ClusterNode.class).forEach(node -> nodes.describe(node.name(), node.attributes(), node.utilization()));
        topology.all(RemoteNodeEntry.class).forEach(entry -> nodes.describe(entry.name(), entry.attributes(), entry.utilization()));
        return nodes;
    }

    private static void addNode(Primitive primitive, List<Node> all, Map<ElementId, MachineRole> roles) {
        if (primitive.isRemoteConnection()) {
            all.add(new Node(primitive.name(), Node.Kind.REMOTE, primitive.id(), primitive.machine()));
            primitive.machine().ifPresent(machine -> roles.putIfAbsent(machine, MachineRole.REMOTE));
            return;
        }
        primitive.guestNode().ifPresent(name -> all.add(new Node(name, Node.Kind.GUEST, primitive.id(), primitive.machine())));
        primitive.machine().ifPresent(machine ->
                roles.putIfAbsent(machine, primitive.guestNode().isPresent() ? MachineRole.GUEST : MachineRole.OPAQUE));
    }

    /// cluster nodes, remote nodes, guest nodes, each in document order
    private static List<Node> sorted(List<Node> all) {
        return Stream.of(Node.Kind.values()).flatMap(kind -> all.stream().filter(node -> node.kind() == kind)).toList();
    }

    private void describe(String name, List<NvSet> nodeAttributes, List<NvSet> nodeUtilization) {
        attributes.merge(name, nodeAttributes, Nodes::joined);
        utilization.merge(name, nodeUtilization, Nodes::joined);
    }

    private static List<NvSet> joined(List<NvSet> first, List<NvSet> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /// Cluster nodes, then remote nodes, then guest nodes, each in document order. Names may repeat.
    public List<Node> all() {
        return all;
    }

    public Stream<Node> of(Node.Kind kind) {
        return all.stream().filter(node -> node.kind() == kind);
    }

    public List<Node> clusterNodes() {
        return of(Node.Kind.CLUSTER).toList();
    }

    /// The first node with that name.
    public Optional<Node> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// What a machine is in the cluster.
    public MachineRole role(ElementId machine) {
        return roles.getOrDefault(machine, MachineRole.OUTSIDE);
    }

    /// The node that runs on a machine.
    public Optional<Node> on(ElementId machine) {
        return all.stream().filter(node -> node.machine().equals(Optional.of(machine))).findFirst();
    }

    /// The permanent attributes of a node.
    public List<NvSet> attributes(String node) {
        return attributes.getOrDefault(node, List.of());
    }

    public Optional<String> attribute(String node, String name) {
        return NvSet.text(attributes(node), name);
    }

    /// Whether a node is in standby by its permanent attributes.
    public boolean isStandby(String node) {
        return isOn(node, "standby");
    }

    /// Whether a node is in maintenance by its permanent attributes.
    public boolean isInMaintenance(String node) {
        return isOn(node, "maintenance");
    }

    private boolean isOn(String node, String attribute) {
        return attribute(node, attribute).filter(CibBoolean::isTrue).isPresent();
    }

    /// The capacity that a node declares.
    public List<NvSet> utilization(String node) {
        return utilization.getOrDefault(node, List.of());
    }
}
