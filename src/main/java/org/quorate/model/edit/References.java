package org.quorate.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.Cluster;
import org.quorate.model.ClusterElement;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Constraint;
import org.quorate.model.Corosync;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.FencingLevel;
import org.quorate.model.Group;
import org.quorate.model.Host;
import org.quorate.model.LocationConstraint;
import org.quorate.model.ManagementController;
import org.quorate.model.Network;
import org.quorate.model.Note;
import org.quorate.model.Pdu;
import org.quorate.model.Port;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Resource;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;
import org.quorate.model.Switch;
import org.quorate.model.ResourceSet;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.Unmodelled;
import org.quorate.model.VirtualMachine;

/// The references of a design to elements that are about to go: by id, by resource name, by node name.
final class References {

    private final Predicate<ElementId> lost;
    private final Set<String> resources = new HashSet<>();
    private final Set<String> nodes = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    /// all CIB ids of whatever goes, for tags
    private final Set<String> cibIds = new HashSet<>();

    private References(Predicate<ElementId> lost) {
        this.lost = lost;
    }

    static References to(Elements elements, Set<ElementId> ids) {
        References references = new References(ids::contains);
        for (ElementId id : ids) {
            elements.find(id).ifPresent(references::addNames);
        }
        return references;
    }

    /// References by id to elements that are not there.
    static References toNothing(Predicate<ElementId> there) {
        return new References(there.negate());
    }

    private void addNames(Element element) {
        if (element instanceof Resource || element instanceof Template || element instanceof Tag) {
            resources.add(element.name());
        }
        if (!(element instanceof ClusterNode) && element instanceof ClusterElement) {
            cibIds.add(element.name());
        }
        switch (element) {
            case ClusterNode node -> nodes.add(node.name());
            case AclRole role -> roles.add(role.name());
            case Primitive primitive when primitive.isRemoteConnection() -> nodes.add(primitive.name());
            case Primitive primitive -> primitive.guestNode().ifPresent(nodes::add);
            default -> { }
        }
    }

    /// Whether an element cannot be without what goes.
    boolean isFatalFor(Element element) {
        return switch (element) {
            case SiteLink link -> lost.test(link.from()) || lost.test(link.to());
            case ClusterNode node -> node.machine().filter(lost).isPresent();
            case RemoteNodeEntry entry -> nodes.contains(entry.name());
            case Primitive primitive -> primitive.machine().filter(lost).isPresent() || primitive.template().filter(resources::contains).isPresent();
            case Group group -> !group.members().isEmpty() && resources.containsAll(group.members());
            case Clone clone -> resources.contains(clone.child());
            case Constraint constraint -> isFatalFor(constraint);
            case Bundle bundle -> bundle.child().filter(resources::contains).isPresent();
            case Tag tag -> !tag.references().isEmpty() && cibIds.containsAll(tag.references());
            case FencingLevel level -> isFatalFor(level);
            case Site _, Rack _, PowerFeed _, Pdu _, Network _, Switch _, Host _, VirtualMachine _, SharedStorage _,
                 QuorumDevice _, Template _, AclRole _, AclTarget _, AclGroup _, Alert _, Unmodelled _, Note _ -> false;
        };
    }

    /// a constraint with sets can be without one resource, but not without all
    private boolean isFatalFor(Constraint constraint) {
        List<String> named = constraint.resources();
        boolean bySets = !constraint.resourceSets().isEmpty();
        boolean resource = bySets ? !named.isEmpty() && resources.containsAll(named)
                && constraint.resourceSets().stream().noneMatch(set -> set.reference().isPresent()) : named.stream().anyMatch(resources::contains);
        boolean node = constraint instanceof LocationConstraint location
                && location.place() instanceof LocationConstraint.OnNode onNode && nodes.contains(onNode.node());
        return resource || node;
    }

    private boolean isFatalFor(FencingLevel level) {
        boolean node = level.target() instanceof FencingLevel.NodeTarget(String name) && nodes.contains(name);
        return node || !level.devices().isEmpty() && resources.containsAll(level.devices());
    }

    /// The element without the references that it can be without.
    Element droppedFrom(Element element) {
        return switch (element) {
            case Rack rack -> new Rack(rack.id(), rack.name(), kept(rack.site()));
            case PowerFeed feed -> Components.with(feed, "site", kept(feed.site()));
            case Pdu pdu -> new Pdu(pdu.id(), pdu.name(), kept(pdu.rack()), kept(pdu.feed()), pdu.address(), keptPort(pdu.port()),
                    pdu.outlets(), pdu.amperes());
            case Switch device -> new Switch(device.id(), device.name(), kept(device.place()), kept(device.networks()),
                    keptSupplies(device.supplies()));
            case Host host -> new Host(host.id(), host.name(), kept(host.place()), keptSupplies(host.supplies()), keptPorts(host.ports()),
                    host.controller().map(this::kept), host.watchdog(), host.cores(), host.memory(), host.hypervisor());
            case VirtualMachine vm -> new VirtualMachine(vm.id(), vm.name(), kept(vm.host()), keptPorts(vm.ports()), vm.cores(), vm.memory(),
                    kept(vm.storage()), vm.drifting(), vm.reserved());
            case SharedStorage storage -> new SharedStorage(storage.id(), storage.name(), kept(storage.place()), storage.protocol(),
                    storage.luns().stream().map(lun -> Components.with(lun, "users", kept(lun.users()))).toList(),
                    keptSupplies(storage.supplies()), keptPorts(storage.ports()));
            case QuorumDevice device -> Components.with(device, "place", kept(device.place()));
            case Primitive primitive -> Components.with(primitive, "wiring", primitive.wiring().map(wiring ->
                    new Primitive.Wiring(kept(wiring.unit()), kept(wiring.power()), keptPort(wiring.port()))));
            case Group group -> Components.with(group, "members", keptNames(group.members()));
            case FencingLevel level -> Components.with(level, "devices", keptNames(level.devices()));
            case Constraint constraint -> constraint.withResourceSets(this::keptSets);
            case Tag tag -> Components.with(tag, "references", without(tag.references(), cibIds));
            case AclTarget user -> Components.with(user, "roles", without(user.roles(), roles));
            case AclGroup group -> Components.with(group, "roles", without(group.roles(), roles));
            case Site _, SiteLink _, Network _, ClusterNode _, RemoteNodeEntry _, Clone _, Bundle _, Template _, AclRole _, Alert _, Unmodelled _,
                 Note _ -> element;
        };
    }

    Cluster droppedFrom(Cluster cluster) {
        Corosync corosync = cluster.corosync();
        List<Corosync.Link> links = corosync.links().stream()
                .map(link -> new Corosync.Link(link.number(), kept(link.network()), link.options())).toList();
        return Components.with(cluster, "corosync", Components.with(corosync, "links", links));
    }

    private List<String> keptNames(List<String> names) {
        return without(names, resources);
    }

    private static List<String> without(List<String> names, Set<String> gone) {
        return names.stream().filter(name -> !gone.contains(name)).toList();
    }

    /// a set that becomes empty goes
    private List<ResourceSet> keptSets(List<ResourceSet> sets) {
        return sets.stream().filter(set -> set.resources().isEmpty() || !resources.containsAll(set.resources()))
                .map(set -> Components.with(set, "resources", keptNames(set.resources()))).toList();
    }

    private Optional<ElementId> kept(Optional<ElementId> id) {
        return id.filter(present -> !lost.test(present));
    }

    private List<ElementId> kept(List<ElementId> all) {
        return all.stream().filter(id -> !lost.test(id)).toList();
    }

    private ManagementController kept(ManagementController controller) {
        return new ManagementController(controller.address(), keptPort(controller.port()), kept(controller.power()));
    }

    private List<PowerSupply> keptSupplies(List<PowerSupply> supplies) {
        return supplies.stream().map(supply -> new PowerSupply(kept(supply.source()),
                supply.source().filter(lost).isPresent() ? Optional.empty() : supply.outlet())).toList();
    }

    private Optional<Port> keptPort(Optional<Port> port) {
        return port.filter(present -> !lost.test(present.network()))
                .map(present -> new Port(present.network(), kept(present.through()), present.address()));
    }

    private List<Port> keptPorts(List<Port> ports) {
        List<Port> kept = new ArrayList<>();
        ports.forEach(port -> keptPort(Optional.of(port)).ifPresent(kept::add));
        return kept;
    }
}
