package org.quorate.compose;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.ClusterNode;
import org.quorate.model.Constraint;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.FencingLevel;
import org.quorate.model.Group;
import org.quorate.model.Host;
import org.quorate.model.Machine;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Resource;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;
import org.quorate.model.Switch;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.VirtualMachine;

/// What belongs to elements: what is inside of them, what they are in the cluster, the fence devices that are theirs alone,
/// and the constraints among them.
final class Closure {

    private final Design design;
    private final Facts facts;

    Closure(Design design) {
        this.design = design;
        this.facts = Facts.of(design.topology());
    }

    Set<ElementId> of(Collection<ElementId> ids) {
        Set<ElementId> all = new LinkedHashSet<>();
        ids.forEach(id -> add(id, all));
        design.topology().fenceDevices().filter(device -> fencesOnly(device, all)).map(Element::id).forEach(all::add);
        Set<String> resources = design.topology().elements().stream().filter(element -> element instanceof Resource || element instanceof Template)
                .filter(element -> all.contains(element.id())).map(Element::name).collect(Collectors.toSet());
        design.topology().all(Tag.class).filter(tag -> all.contains(tag.id()) || !tag.references().isEmpty() && resources.containsAll(tag.references())).forEach(tag -> {
            all.add(tag.id());
            resources.add(tag.name());
        });
        design.topology().elements().stream().filter(element -> isAmong(element, all, resources)).map(Element::id).forEach(all::add);
        return all;
    }

    private void add(ElementId id, Set<ElementId> all) {
        if (all.add(id)) {
            design.topology().find(id).ifPresent(element -> inside(element).forEach(inner -> add(inner, all)));
        }
    }

    /// Whether it belongs to others of the design rather than standing for itself.
    boolean isAttached(Element element) {
        return element instanceof Constraint || element instanceof Tag || element instanceof FencingLevel || element instanceof SiteLink
                || element instanceof Primitive primitive && primitive.isFenceDevice() && fencesOnly(primitive, design.topology().elements().ids());
    }

    /// What is directly inside of an element or is the same thing in the cluster.
    Stream<ElementId> inside(Element container) {
        return switch (container) {
            case Group group -> group.members().stream().flatMap(this::resource);
            case Clone clone -> resource(clone.child());
            case Bundle bundle -> bundle.child().stream().flatMap(this::resource);
            case Primitive primitive when primitive.template().isPresent() -> design.topology().all(Template.class)
                    .filter(template -> primitive.template().equals(Optional.of(template.name()))).map(Element::id);
            default -> design.topology().elements().stream().filter(element -> isIn(element, container)).map(Element::id);
        };
    }

    private Stream<ElementId> resource(String name) {
        return facts.resources().find(name).map(Element::id).stream();
    }

    private boolean isIn(Element element, Element container) {
        Optional<ElementId> around = switch (element) {
            case Rack rack -> rack.site();
            case PowerFeed feed -> feed.site();
            case Pdu pdu -> pdu.rack();
            case Host host -> host.place();
            case Switch device -> device.place();
            case SharedStorage storage -> storage.place();
            case QuorumDevice device -> device.place();
            case VirtualMachine vm -> vm.host();
            case ClusterNode node -> node.machine();
            case Primitive primitive -> primitive.machine();
            case RemoteNodeEntry entry -> facts.nodes().find(entry.name()).flatMap(Node::machine);
            default -> Optional.empty();
        };
        return around.equals(Optional.of(container.id())) && (container instanceof Site || container instanceof Rack || container instanceof Machine);
    }

    private boolean fencesOnly(Primitive device, Set<ElementId> ids) {
        List<Node> targets = facts.fencing().device(device.name()).stream().flatMap(each -> each.targets().stream())
                .flatMap(name -> facts.nodes().find(name).stream()).toList();
        return !targets.isEmpty() && targets.stream().allMatch(node -> ids.contains(node.element()));
    }

    private boolean isAmong(Element element, Set<ElementId> ids, Set<String> resources) {
        return switch (element) {
            case Constraint constraint -> !constraint.resources().isEmpty() && resources.containsAll(constraint.resources());
            case FencingLevel level -> resources.containsAll(level.devices()) && level.target() instanceof FencingLevel.NodeTarget(String node)
                    && facts.nodes().find(node).filter(each -> ids.contains(each.element())).isPresent();
            case SiteLink link -> ids.contains(link.from()) && ids.contains(link.to());
            default -> false;
        };
    }
}
