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
import org.quorate.model.Foreign;
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

    Reimport(Design existing, Imported imported) {
        this.existing = existing;
        this.imported = imported;
        ids = new HashSet<>(existing.topology().elements().ids());
        Keys keys = new Keys();
        existing.topology().all(ClusterElement.class).forEach(element -> existingByKey.put(keys.next(element), element));
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
            Optional<ClusterElement> known = Optional.ofNullable(existingByKey.get(keys.next(element)));
            result.add(known.isPresent() ? updated(known.get(), element) : added(element));
        });
        existingByKey.values().stream().filter(this::isOfNoImportedFile).filter(element -> !(element instanceof ClusterNode)).forEach(result::add);
        return result;
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
            default -> withId(fresh, known.id());
        };
    }

    private ClusterNode node(ClusterNode old, ClusterNode fresh) {
        ClusterNode corosync = imported.hasCorosync() ? fresh : old;
        ClusterNode cib = imported.hasCib() ? fresh : old;
        Map<String, String> attributes = new LinkedHashMap<>();
        cib.foreign().attributes().forEach((name, value) -> putIf(!name.startsWith("corosync."), attributes, name, value));
        corosync.foreign().attributes().forEach((name, value) -> putIf(name.startsWith("corosync."), attributes, name, value));
        return new ClusterNode(old.id(), fresh.name(), fresh.nodeId().or(old::nodeId), old.machine().or(() -> machineFor(fresh)),
                corosync.addresses(), corosync.votes(), cib.attributes(), cib.utilization(),
                new Foreign(attributes, cib.foreign().elements(), cib.foreign().order()));
    }

    private static void putIf(boolean wanted, Map<String, String> map, String name, String value) {
        if (wanted) {
            map.put(name, value);
        }
    }

    private Primitive primitive(Primitive old, Primitive fresh) {
        Primitive named = Components.with(withId(fresh, old.id()), "instanceAttributes",
                SecretNames.kept(old.instanceAttributes(), fresh.instanceAttributes()));
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
        Corosync corosync = imported.hasCorosync() ? withNetworks(old.corosync(), fresh.corosync()) : old.corosync();
        return new Cluster(fresh.name().isEmpty() ? old.name() : fresh.name(), corosync, old.sbd(), cib.properties(), cib.resourceDefaults(),
                cib.operationDefaults(), cib.validateWith(), cib.cibAttributes(), cib.sections());
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

        String next(ClusterElement element) {
            String key = kind(element) + ":" + (element instanceof QuorumDevice ? "" : element.name());
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
