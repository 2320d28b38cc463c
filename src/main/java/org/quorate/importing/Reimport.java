package org.quorate.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.corosync.LayoutText;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.Alert;
import org.quorate.model.Cluster;
import org.quorate.model.ClusterElement;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Constraint;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.Diagram;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.FencingLevel;
import org.quorate.model.Machine;
import org.quorate.model.NaturalId;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Resource;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.Topology;
import org.quorate.model.Unmodelled;

/// Replaces in a design what the files define, and keeps what only the design knows: physical facts and which machine is
/// which, where devices stand and draw power, intentions, diagram, notes, waivers and the names of secrets. Objects are
/// matched by node name and CIB id. A file that was not imported leaves its part as it was.
final class Reimport {

    private final Design existing;
    private final Imported imported;
    private final Map<String, ClusterElement> existingByKey = new LinkedHashMap<>();
    private final Set<ElementId> ids;
    private final Set<ElementId> usedMachines = new HashSet<>();
    private final List<Element> newMachines = new ArrayList<>();
    /// the nodes of the design by their ids in the import
    private final Map<ElementId, ClusterNode> nodes = new HashMap<>();

    Reimport(Design existing, Imported imported) {
        this.existing = existing;
        this.imported = imported;
        ids = new HashSet<>(existing.topology().elements().ids());
        Keys keys = new Keys();
        existing.topology().all(ClusterElement.class).forEach(element -> existingByKey.put(keys.next(element, nameInFiles(element)), element));
    }

    /// a corosync.conf alone may know a node by another name than the CIB
    private String nameInFiles(ClusterElement element) {
        return element instanceof ClusterNode node && !imported.hasCib() ? node.corosync().getOrDefault("name", node.name()) : element.name();
    }

    Merged merged() {
        Topology before = existing.topology();
        List<Element> cluster = clusterElements();
        List<Element> all = new ArrayList<>();
        before.elements().stream().filter(element -> !(element instanceof ClusterElement)).forEach(all::add);
        all.addAll(newMachines);
        all.addAll(cluster);
        Elements elements = Elements.of(all);
        Set<ElementId> gone = new LinkedHashSet<>(before.elements().ids());
        gone.removeAll(elements.ids());
        Topology after = new Topology(elements, cluster(before.cluster(), imported.design().topology().cluster()), before.intentions());
        Diagram diagram = gone.isEmpty() ? existing.diagram() : existing.diagram().without(gone);
        List<String> changes = new Changes(before, after).sentences();
        return changes.isEmpty() ? new Merged(existing, changes)
                : new Merged(existing.withTopology(after).withDiagram(diagram), changes);
    }

    private List<Element> clusterElements() {
        existingByKey.values().forEach(element -> machine(element).ifPresent(usedMachines::add));
        List<Element> result = new ArrayList<>();
        Keys keys = new Keys();
        imported.design().topology().all(ClusterElement.class).forEach(element -> {
            Optional<ClusterElement> known = Optional.ofNullable(existingByKey.get(keys.next(element, element.name())));
            Element now = known.isPresent() ? updated(known.get(), element) : added(element);
            if (now instanceof ClusterNode node) {
                nodes.put(element.id(), node);
            }
            result.add(now);
        });
        existingByKey.values().stream().filter(this::isOfNoImportedFile).filter(element -> !(element instanceof ClusterNode) || !listsNodes())
                .map(Reimport::withoutCorosync).forEach(result::add);
        return result;
    }

    /// whether nodes that the import does not have are gone; a corosync.conf may do without a node list
    private boolean listsNodes() {
        return imported.hasCib() || imported.design().topology().all(ClusterNode.class).findAny().isPresent();
    }

    private static ClusterElement withoutCorosync(ClusterElement element) {
        return element instanceof ClusterNode node ? new ClusterNode(node.id(), node.name(), node.nodeId(), node.machine(), List.of(),
                Optional.empty(), node.attributes(), node.utilization(), node.foreign()) : element;
    }

    private boolean isOfNoImportedFile(ClusterElement element) {
        return element instanceof QuorumDevice ? !imported.hasCorosync() : !imported.hasCib();
    }

    private Element updated(ClusterElement known, ClusterElement fresh) {
        return switch (fresh) {
            case ClusterNode node -> node((ClusterNode) known, node);
            case QuorumDevice device -> Components.with(withId(device, known.id()), "place", ((QuorumDevice) known).place());
            case Primitive primitive when known instanceof Primitive old -> primitive(old, primitive);
            case Primitive primitive -> withId(withOwnMachine(primitive), known.id());
            default -> SecretNames.kept(known, withId(fresh, known.id()));
        };
    }

    private ClusterNode node(ClusterNode old, ClusterNode fresh) {
        ClusterNode corosync = imported.hasCorosync() ? fresh : old;
        ClusterNode cib = imported.hasCib() ? fresh : old;
        Map<String, String> options = new LinkedHashMap<>(corosync.corosync());
        if (!imported.hasCib() && !fresh.name().equals(old.name())) {
            options.put("name", fresh.name());
        }
        boolean keepsId = !imported.hasCorosync() && isLaid(existing.topology().cluster().corosync());
        Optional<String> nodeId = keepsId ? old.nodeId().or(fresh::nodeId) : fresh.nodeId().or(old::nodeId);
        return new ClusterNode(old.id(), cib.name(), nodeId, old.machine().or(() -> machineFor(fresh)),
                corosync.addresses(), corosync.votes(), options, cib.attributes(), cib.utilization(), cib.foreign());
    }

    private Primitive primitive(Primitive old, Primitive fresh) {
        Primitive named = (Primitive) SecretNames.kept(old, withId(fresh, old.id()));
        Optional<ElementId> machine = fresh.machine().isEmpty() ? Optional.empty() : old.machine().or(() -> machineFor(fresh));
        return Components.with(Components.with(named, "machine", machine), "wiring", old.wiring());
    }

    private Element added(ClusterElement fresh) {
        ElementId id = NaturalId.free(ids::contains, fresh.getClass(), fresh.name());
        ids.add(id);
        ClusterElement own = switch (fresh) {
            case ClusterNode node -> Components.with(node, "machine", machineFor(node));
            case Primitive primitive -> withOwnMachine(primitive);
            default -> fresh;
        };
        return withId(own, id);
    }

    private Primitive withOwnMachine(Primitive primitive) {
        return Components.with(primitive, "machine", machineFor(primitive));
    }

    /// the machine of that name which has no other task, else a new one
    private Optional<ElementId> machineFor(ClusterElement fresh) {
        Optional<Machine> wanted = imported.design().topology().find(machine(fresh), Machine.class);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<Machine> known = existing.topology().all(Machine.class).filter(machine -> machine.name().equals(wanted.get().name()))
                .filter(machine -> !usedMachines.contains(machine.id())).findFirst();
        ElementId id = known.map(Element::id).orElseGet(() -> addMachine(wanted.get()));
        usedMachines.add(id);
        return Optional.of(id);
    }

    private ElementId addMachine(Machine machine) {
        ElementId id = NaturalId.free(ids::contains, machine.getClass(), machine.name());
        ids.add(id);
        newMachines.add(withId(machine, id));
        return id;
    }

    private static Optional<ElementId> machine(ClusterElement element) {
        return switch (element) {
            case ClusterNode node -> node.machine();
            case Primitive primitive -> primitive.machine();
            default -> Optional.empty();
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Element> E withId(E element, ElementId id) {
        return (E) Components.with((Record) element, "id", id);
    }

    private Cluster cluster(Cluster old, Cluster fresh) {
        Cluster cib = imported.hasCib() ? fresh : old;
        boolean keepsName = fresh.name().isEmpty() || !imported.hasCorosync() && isLaid(old.corosync()) && !old.name().isEmpty();
        Corosync corosync = imported.hasCorosync() ? Components.with(withNetworks(old.corosync(), fresh.corosync()), "layout",
                layout(fresh, old.name())) : old.corosync();
        return new Cluster(keepsName ? old.name() : fresh.name(), corosync, old.sbd(), cib.properties(), cib.resourceDefaults(),
                cib.operationDefaults(), cib.validateWith(), cib.cibAttributes(), cib.sections());
    }

    private static boolean isLaid(Corosync corosync) {
        return !corosync.layout().isEmpty();
    }

    /// that of the file, with the ids that its nodes have here, and with what only the design knows kept out of it
    private String layout(Cluster fresh, String oldName) {
        String text = LayoutText.withIds(fresh.corosync().layout(), id -> Optional.ofNullable(nodes.get(id)).map(ClusterNode::id).orElse(id));
        for (ClusterNode node : imported.design().topology().all(ClusterNode.class).toList()) {
            Optional<String> known = nodes.get(node.id()).nodeId();
            if (node.nodeId().isEmpty() && known.isPresent()) {
                text = LayoutText.implying(text, nodes.get(node.id()).id(), "nodeid", known.get());
            }
        }
        return fresh.name().isEmpty() && !oldName.isEmpty() ? LayoutText.implying(text, "totem.cluster_name", oldName) : text;
    }

    private static Corosync withNetworks(Corosync old, Corosync fresh) {
        Map<Integer, Optional<ElementId>> networks = new HashMap<>();
        old.links().forEach(link -> networks.put(link.number(), link.network()));
        return Components.with(fresh, "links", fresh.links().stream().map(link ->
                new Corosync.Link(link.number(), networks.getOrDefault(link.number(), Optional.empty()), link.options())).toList());
    }

    /// What identifies an element of the cluster in its files: kind and name, and a count where these repeat.
    private static final class Keys {

        private final Map<String, Integer> seen = new HashMap<>();

        /// @param name what the files call it
        String next(ClusterElement element, String name) {
            String key = kind(element) + ":" + (element instanceof QuorumDevice ? "" : name);
            return key + ":" + seen.merge(key, 1, Integer::sum);
        }
    }

    /// the word that messages use for a kind
    static String kind(ClusterElement element) {
        return switch (element) {
            case ClusterNode _ -> "Node";
            case RemoteNodeEntry _ -> "Node entry";
            case QuorumDevice _ -> "Quorum device";
            case Resource _ -> "Resource";
            case Constraint _ -> "Constraint";
            case FencingLevel _ -> "Fencing level";
            case Template _ -> "Template";
            case Tag _ -> "Tag";
            case AclRole _ -> "ACL role";
            case AclTarget _ -> "ACL user";
            case AclGroup _ -> "ACL group";
            case Alert _ -> "Alert";
            case Unmodelled unmodelled -> "Object of " + unmodelled.section();
        };
    }
}
