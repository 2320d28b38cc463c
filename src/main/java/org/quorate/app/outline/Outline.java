package org.quorate.app.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.Cluster;
import org.quorate.model.ClusterNode;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Constraint;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.FencingLevel;
import org.quorate.model.Group;
import org.quorate.model.Host;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Network;
import org.quorate.model.Note;
import org.quorate.model.NvSet;
import org.quorate.model.OrderConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;
import org.quorate.model.Switch;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.TicketConstraint;
import org.quorate.model.Topology;
import org.quorate.model.Unmodelled;
import org.quorate.model.VirtualMachine;

/// The design as a tree, without anything visible: what contains what, and headings for what stands in nothing.
public final class Outline {

    /// A line of the tree.
    public sealed interface Line {
    }

    /// An element.
    public record Item(ElementId id) implements Line {
    }

    /// A heading over elements of one sort.
    public record Heading(String title) implements Line {
    }

    /// What the cluster's configuration says of the cluster as a whole: properties, defaults.
    public record Whole(String title, int values) implements Line {
    }

    /// A line and what stands below it.
    public record Branch(Line line, List<Branch> children) {
    }

    private final Topology topology;
    private final Map<ElementId, List<Element>> within = new LinkedHashMap<>();
    private final Map<String, List<Element>> headed = new LinkedHashMap<>();
    private final List<Element> top = new ArrayList<>();

    private Outline(Topology topology) {
        this.topology = topology;
    }

    /// The tree of a design: places with what stands in them, then the rest under headings.
    public static List<Branch> of(Topology topology) {
        Outline outline = new Outline(topology);
        topology.elements().forEach(outline::sort);
        return outline.branches();
    }

    private void sort(Element element) {
        if (isPartOfMachine(element)) {
            return;
        }
        Optional<ElementId> container = container(element).filter(id -> topology.elements().contains(id));
        if (container.isPresent()) {
            within.computeIfAbsent(container.get(), id -> new ArrayList<>()).add(element);
        } else if (heading(element).isPresent()) {
            headed.computeIfAbsent(heading(element).get(), title -> new ArrayList<>()).add(element);
        } else {
            top.add(element);
        }
    }

    /// A machine's node and resource are what it *is* in the cluster: shown and edited with it, not below it.
    private boolean isPartOfMachine(Element element) {
        Optional<ElementId> machine = switch (element) {
            case ClusterNode node -> node.machine();
            case Primitive primitive -> primitive.machine();
            default -> Optional.empty();
        };
        return machine.filter(topology.elements()::contains).isPresent();
    }

    private Optional<ElementId> container(Element element) {
        return switch (element) {
            case Rack rack -> rack.site();
            case PowerFeed feed -> feed.site();
            case Pdu pdu -> pdu.rack();
            case Switch device -> device.place();
            case Host host -> host.place();
            case SharedStorage storage -> storage.place();
            case VirtualMachine vm -> vm.host();
            case Primitive primitive -> parentOf(primitive.name());
            case Group group -> parentOf(group.name());
            case Bundle bundle -> parentOf(bundle.name());
            case QuorumDevice device -> device.place();
            case ClusterNode _, Site _, SiteLink _, Network _, Clone _, Template _, Constraint _, FencingLevel _, Tag _, AclRole _, AclTarget _,
                 AclGroup _, Alert _, RemoteNodeEntry _, Unmodelled _, Note _ -> Optional.empty();
        };
    }

    /// the group, clone or bundle that holds a resource
    private Optional<ElementId> parentOf(String resource) {
        Elements elements = topology.elements();
        return elements.of(Group.class).filter(group -> group.members().contains(resource)).map(Group::id).findFirst()
                .or(() -> elements.of(Clone.class).filter(clone -> clone.child().equals(resource)).map(Clone::id).findFirst())
                .or(() -> elements.of(Bundle.class).filter(bundle -> bundle.child().equals(Optional.of(resource))).map(Bundle::id).findFirst());
    }

    private static Optional<String> heading(Element element) {
        return switch (element) {
            case Site _, Rack _, Host _ -> Optional.empty();
            case Network _, Switch _, SiteLink _ -> Optional.of("Networks");
            case PowerFeed _, Pdu _ -> Optional.of("Power");
            case SharedStorage _ -> Optional.of("Storage");
            case VirtualMachine _ -> Optional.of("Virtual machines");
            case ClusterNode _ -> Optional.of("Cluster nodes");
            case QuorumDevice _ -> Optional.of("Quorum");
            case Primitive primitive when primitive.isFenceDevice() -> Optional.of("Fence devices");
            case Primitive _, Group _, Clone _, Bundle _ -> Optional.of("Services");
            case Template _ -> Optional.of("Templates");
            case Tag _ -> Optional.of("Tags");
            case AclRole _, AclTarget _, AclGroup _ -> Optional.of("Access control");
            case Alert _ -> Optional.of("Alerts");
            case FencingLevel _ -> Optional.of("Fencing levels");
            case LocationConstraint _ -> Optional.of("Location constraints");
            case ColocationConstraint _, ColocationSetConstraint _ -> Optional.of("Colocation constraints");
            case OrderConstraint _, OrderSetConstraint _ -> Optional.of("Order constraints");
            case TicketConstraint _ -> Optional.of("Ticket constraints");
            case RemoteNodeEntry _, Unmodelled _ -> Optional.of("Other parts of the CIB");
            case Note _ -> Optional.of("Notes");
        };
    }

    private List<Branch> branches() {
        Set<ElementId> seen = new HashSet<>();
        List<Branch> branches = new ArrayList<>(items(top, seen));
        headed.forEach((title, elements) -> branches.add(new Branch(new Heading("%s (%d)".formatted(title, elements.size())), items(elements, seen))));
        List<Branch> whole = whole(topology.cluster());
        if (!whole.isEmpty()) {
            branches.add(new Branch(new Heading("Properties and defaults"), whole));
        }
        return branches;
    }

    private static List<Branch> whole(Cluster cluster) {
        return Stream.of(new Whole("Cluster properties", values(cluster.properties())), new Whole("Defaults of resources", values(cluster.resourceDefaults())),
                new Whole("Defaults of operations", values(cluster.operationDefaults()))).filter(part -> part.values() > 0)
                .map(part -> new Branch(part, List.of())).toList();
    }

    private static int values(List<NvSet> sets) {
        return sets.stream().mapToInt(set -> set.pairs().size()).sum();
    }

    /// A cycle of containers, which a file may hold, ends where an element would come twice.
    private List<Branch> items(List<Element> elements, Set<ElementId> seen) {
        List<Branch> items = new ArrayList<>();
        for (Element element : elements) {
            if (seen.add(element.id())) {
                items.add(new Branch(new Item(element.id()), items(within.getOrDefault(element.id(), List.of()), seen)));
            }
        }
        return items;
    }
}
