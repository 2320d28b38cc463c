package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.analysis.Node;
import org.quorate.cib.XmlElement;
import org.quorate.model.Numbers;

/// The nodes of a CIB: those listed, and those that remote connections, guests and bundles bring.
///
/// Source: lib/pengine/unpack.c (`unpack_nodes`, `unpack_remote_nodes`, `expand_remote_rsc_meta`), lib/pengine/remote.c
final class NodeReading {

    private final CibTree cib;
    private final NameValues sets;
    private final List<SchedulerNode> nodes = new ArrayList<>();
    /// guest node to the element of its VM, in document order
    final Map<String, Guest> guests = new java.util.LinkedHashMap<>();

    /// What the VM of a guest node says of the connection.
    record Guest(String vm, Map<String, String> meta) {
    }

    NodeReading(CibTree cib, NameValues sets) {
        this.cib = cib;
        this.sets = sets;
    }

    List<SchedulerNode> nodes() {
        return nodes;
    }

    int find(String name) {
        for (SchedulerNode node : nodes) {
            if (node.name().equalsIgnoreCase(name)) {
                return node.index();
            }
        }
        return -1;
    }

    /// How many nodes there can be at most, those of bundles included.
    static int most(CibTree cib) {
        int most = 0;
        for (XmlElement node : cib.in("nodes")) {
            most += node.name().equals("node") ? 1 : 0;
        }
        for (XmlElement resource : cib.in("resources")) {
            most += (int) resource.all().filter(each -> each.name().equals("primitive")).count();
            most += resource.name().equals("bundle") ? BundleReading.replicas(resource) : 0;
        }
        return most;
    }

    /// @param orphans resources that are not configured any more: the connection to a remote node may be one
    void read(List<XmlElement> orphans) {
        cib.in("nodes").stream().filter(node -> node.name().equals("node") && node.attribute("id").isPresent()).forEach(this::listed);
        Set<String> resources = new HashSet<>();
        cib.in("resources").stream().flatMap(XmlElement::all).filter(NodeReading::isResource)
                .forEach(resource -> resource.attribute("id").ifPresent(resources::add));
        for (XmlElement resource : cib.in("resources")) {
            if (isRemoteConnection(resource)) {
                add(resource.attribute("id").orElse(""), Node.Kind.REMOTE, 0, false);
            } else if (resource.name().equals("primitive")) {
                guest(resource, resources);
            } else if (resource.name().equals("group")) {
                CibTree.children(resource, "primitive").forEach(member -> guest(member, resources));
            }
        }
        orphans.stream().filter(NodeReading::isRemoteConnection).forEach(orphan -> add(orphan.attribute("id").orElse(""), Node.Kind.REMOTE, 0, false));
    }

    /// What is connected to inside a container is a guest node, whoever wrote the connection.
    ///
    /// Source: lib/pengine/unpack.c (`link_rsc2remotenode`)
    void contain(Item[] connections) {
        for (int node = 0; node < nodes.size(); node++) {
            if (connections[node] != null && connections[node].container != null) {
                nodes.set(node, nodes.get(node).of(Node.Kind.GUEST));
            }
        }
    }

    private static boolean isResource(XmlElement element) {
        return switch (element.name()) {
            case "primitive", "group", "clone", "master", "bundle" -> true;
            default -> false;
        };
    }

    static boolean isRemoteConnection(XmlElement resource) {
        return resource.name().equals("primitive") && resource.attribute("class").filter("ocf"::equals).isPresent()
                && resource.attribute("provider").filter("pacemaker"::equals).isPresent()
                && resource.attribute("type").filter("remote"::equals).isPresent();
    }

    private void listed(XmlElement node) {
        String id = node.attribute("id").orElse("");
        String name = node.attribute("uname").orElse(id);
        Map<String, String> attributes = new HashMap<>();
        sets.addTo(attributes, node, "instance_attributes", null, false, RuleEvaluation.About.NOTHING);
        Map<String, String> utilization = new HashMap<>();
        sets.addTo(utilization, node, "utilization", null, false, RuleEvaluation.About.NOTHING);
        Map<String, Integer> capacity = new HashMap<>();
        utilization.forEach((what, amount) -> capacity.put(what, Numbers.integer(amount).orElse(0)));
        String type = node.attribute("type").orElse("member").toLowerCase(java.util.Locale.ROOT);
        boolean remote = type.equals("remote");
        nodes.add(new SchedulerNode(nodes.size(), id, name, remote ? Node.Kind.REMOTE : Node.Kind.CLUSTER, Map.copyOf(attributes), Map.copyOf(capacity),
                true, Scores.of(CibTree.text(node, "score")), false, remote || type.equals("member")));
    }

    /// the raw XML counts: neither templates nor references nor defaults make a guest node
    private void guest(XmlElement primitive, Set<String> resources) {
        Map<String, String> meta = new HashMap<>();
        CibTree.children(primitive, "meta_attributes").flatMap(set -> set.children().stream())
                .forEach(pair -> pair.attribute("name").ifPresent(name -> pair.attribute("value").ifPresent(value -> meta.put(name, value))));
        String name = meta.get("remote-node");
        if (name != null && !name.isEmpty() && resources.add(name)) {
            guests.put(name, new Guest(primitive.attribute("id").orElse(""), meta));
            add(name, Node.Kind.GUEST, 0, false);
        }
    }

    /// @return the node of that name, made if there is none yet
    int add(String name, Node.Kind kind, int score, boolean ofBundle) {
        int present = find(name);
        if (present >= 0) {
            SchedulerNode listed = nodes.get(present);
            nodes.set(present, new SchedulerNode(present, listed.id(), listed.name(), kind, listed.attributes(), listed.capacity(), listed.listed(),
                    ofBundle ? score : listed.score(), ofBundle, true));
            return present;
        }
        nodes.add(new SchedulerNode(nodes.size(), name, name, kind, Map.of(), Map.of(), false, score, ofBundle, true));
        return nodes.size() - 1;
    }
}
