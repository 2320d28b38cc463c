package org.quorate.app.inspector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Clone;
import org.quorate.model.ClusterNode;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.FencingLevel;
import org.quorate.model.Group;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Machine;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Resource;
import org.quorate.model.Topology;

/// What belongs to an element, and what speaks of it.
final class Related {

    private final Topology topology;
    private final Element element;
    private final Set<String> names = new LinkedHashSet<>();

    private Related(Element element, Facts facts) {
        this.topology = facts.topology();
        this.element = element;
        if (element instanceof Resource || element instanceof ClusterNode) {
            names.add(element.name());
        }
        if (element instanceof Machine) {
            facts.nodes().on(element.id()).map(Node::name).ifPresent(names::add);
            parts().forEach(part -> names.add(part.name()));
        }
    }

    /// The elements that make a machine what it is in the cluster: its node, its resource. They are edited with it.
    static List<Element> parts(Element element, Facts facts) {
        return new Related(element, facts).parts();
    }

    /// The groups, clones, constraints and fencing levels that name an element.
    static List<Element> mentions(Element element, Facts facts) {
        return new Related(element, facts).mentions();
    }

    private List<Element> parts() {
        List<Element> parts = new ArrayList<>();
        if (element instanceof Machine) {
            Optional<ElementId> machine = Optional.of(element.id());
            topology.all(ClusterNode.class).filter(node -> node.machine().equals(machine)).forEach(parts::add);
            topology.all(Primitive.class).filter(primitive -> primitive.machine().equals(machine)).forEach(parts::add);
            List<String> nodes = parts.stream().flatMap(part -> part instanceof Primitive primitive
                    ? primitive.guestNode().or(() -> Optional.of(primitive.name())).stream() : java.util.stream.Stream.of(part.name())).toList();
            topology.all(RemoteNodeEntry.class).filter(entry -> nodes.contains(entry.name())).forEach(parts::add);
        }
        return parts;
    }

    private List<Element> mentions() {
        return topology.elements().stream().filter(each -> each.id() != element.id() && mentions(each)).toList();
    }

    private boolean mentions(Element other) {
        return switch (other) {
            case Group group -> group.members().stream().anyMatch(names::contains);
            case Clone copies -> names.contains(copies.child());
            case LocationConstraint location -> location.subject() instanceof LocationConstraint.Named(String resource) && names.contains(resource)
                    || location.place() instanceof LocationConstraint.OnNode onNode && names.contains(onNode.node());
            case ColocationConstraint colocation -> names.contains(colocation.resource()) || names.contains(colocation.with());
            case OrderConstraint order -> names.contains(order.first()) || names.contains(order.then());
            case FencingLevel level -> level.devices().stream().anyMatch(names::contains)
                    || level.target() instanceof FencingLevel.NodeTarget(String node) && names.contains(node);
            default -> false;
        };
    }
}
