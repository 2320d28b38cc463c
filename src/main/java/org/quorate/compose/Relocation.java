package org.quorate.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.analysis.MachineRole;
import org.quorate.analysis.Node;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Group;
import org.quorate.model.Host;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Machine;
import org.quorate.model.Network;
import org.quorate.model.Note;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.Resource;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.Switch;
import org.quorate.model.VirtualMachine;
import org.quorate.model.edit.Edit;

/// What it means to drop an element of the design onto another one.
///
/// What stands somewhere is put there. What the cluster places states a preference (on a cluster node) or is confined (on
/// a guest or remote node, where a mere preference would let it start on a hypervisor as well); the other is offered too.
public final class Relocation {

    private final Draft draft;

    private Relocation(Draft draft) {
        this.draft = draft;
    }

    /// @param facts of the design
    /// @param moved the elements that are moved together
    /// @param onto  the element under the pointer; empty: the empty canvas
    public static Verdict of(Design design, Facts facts, Collection<ElementId> moved, Optional<ElementId> onto) {
        Relocation relocation = new Relocation(new Draft(design, facts));
        Optional<Element> target = onto.flatMap(design.topology()::find);
        List<Verdict> verdicts = moved.stream().flatMap(id -> design.topology().find(id).stream())
                .map(element -> relocation.of(element, target)).toList();
        return verdicts.isEmpty() ? Verdict.refused("Nothing is moved") : Verdict.all("Move " + verdicts.size() + " elements", verdicts);
    }

    private Verdict of(Element moved, Optional<Element> onto) {
        return switch (moved) {
            case Site site -> onto.isEmpty() ? stays(site) : cannotStand(site, onto.get());
            case Rack rack -> intoSite(rack, onto);
            case PowerFeed feed -> intoSite(feed, onto);
            case Pdu pdu -> onto.flatMap(draft::placeOf).filter(Rack.class::isInstance).isPresent() ? placed(pdu, "rack", onto)
                    : Verdict.refused("A PDU is mounted in a rack");
            case Host host -> intoPlace(host, onto);
            case Switch device -> intoPlace(device, onto);
            case SharedStorage storage -> intoPlace(storage, onto);
            case QuorumDevice device -> quorumDevice(device, onto);
            case VirtualMachine vm when !draft.role(vm).isManaged() -> ontoHost(vm, onto);
            case Primitive device when device.isFenceDevice() -> onto.filter(Machine.class::isInstance)
                    .map(machine -> Linking.of(draft, device, machine)).orElseGet(() -> stays(device));
            case Network _, Note _ -> stays(moved);
            default -> draft.placedWith(moved).map(resource -> place(moved, resource, onto)).orElseGet(() -> stays(moved));
        };
    }

    private Verdict intoSite(Element moved, Optional<Element> onto) {
        return onto.isEmpty() || onto.get() instanceof Site ? placed(moved, "site", onto) : cannotStand(moved, onto.get());
    }

    private Verdict intoPlace(Element moved, Optional<Element> onto) {
        Optional<Element> place = onto.flatMap(draft::placeOf);
        return onto.isPresent() && place.isEmpty() ? cannotStand(moved, onto.get()) : placed(moved, "place", place);
    }

    private Verdict quorumDevice(QuorumDevice device, Optional<Element> onto) {
        if (onto.isPresent() && onto.get() instanceof Machine machine) {
            return draft.role(machine) == MachineRole.OUTSIDE ? placed(device, "place", onto)
                    : Verdict.refused("A quorum device must not run on a machine of the cluster that it judges");
        }
        return intoPlace(device, onto);
    }

    private Verdict ontoHost(VirtualMachine vm, Optional<Element> onto) {
        return onto.filter(Host.class::isInstance).map(host -> Verdict.of(Offer.changing("Move " + vm.name() + " to " + host.name(),
                        vm.name() + " runs on " + host.name(), Components.with(vm, "host", Optional.of(host.id())))))
                .orElseGet(() -> Verdict.refused("A virtual machine runs on a host"));
    }

    /// writes the new place into the component that holds it
    private <E extends Element> Verdict placed(E moved, String component, Optional<Element> onto) {
        Optional<Element> place = component.equals("rack") ? onto.flatMap(draft::placeOf) : onto;
        String where = place.map(each -> "stands in " + each.name()).orElse("stands outside every place");
        Element changed = (Element) Components.with((Record) moved, component, place.map(Element::id));
        return Verdict.of(Offer.changing("Move " + moved.name() + place.map(each -> " to " + each.name()).orElse(""), moved.name() + " " + where, changed));
    }

    private Verdict place(Element moved, Resource resource, Optional<Element> onto) {
        if (onto.isEmpty()) {
            return Verdict.refused("The cluster places " + moved.name() + "; drop it on a node that it should prefer");
        }
        if (onto.get() instanceof Group group && moved instanceof Primitive primitive) {
            return intoGroup(primitive, group);
        }
        Optional<Node> node = draft.nodeOf(onto.get());
        return node.map(each -> onNode(moved, resource, each)).orElseGet(() -> Verdict.refused(
                Words.upper(Words.a(draft, moved)) + " runs on a node of the cluster, not in " + Words.a(draft, onto.get())));
    }

    private Verdict onNode(Element moved, Resource resource, Node node) {
        boolean makesGuests = draft.facts().resources().primitives(resource).anyMatch(primitive -> primitive.guestNode().isPresent());
        if (makesGuests && !node.isClusterNode()) {
            return Verdict.refused("Pacemaker never runs a guest node's VM on a " + node.kind().term());
        }
        Location location = new Location(draft, resource.name(), draft.fresh());
        Optional<LocationConstraint> ban = location.ruledOut(node);
        if (ban.isPresent()) {
            return Verdict.refused(ban.get().name() + " keeps " + moved.name() + " off every " + node.kind().term());
        }
        String shown = resource.name().equals(moved.name()) || moved instanceof VirtualMachine ? moved.name() : resource.name() + " with " + moved.name();
        Offer prefers = location.preferring(shown, node.name(), moved.id());
        Offer confined = location.confining(shown, node.name(), moved.id());
        return node.isClusterNode() ? Verdict.of(prefers, confined) : Verdict.of(confined, prefers);
    }

    private Verdict intoGroup(Primitive member, Group group) {
        if (group.members().contains(member.name())) {
            return stays(member);
        }
        if (draft.facts().resources().parent(member.name()).isPresent()) {
            return Verdict.refused(member.name() + " stands in " + draft.facts().resources().parent(member.name()).get().name() + " already");
        }
        if (draft.placedWith(member).isEmpty()) {
            return Verdict.refused(Words.upper(Words.a(draft, member)) + " cannot be a member of a group");
        }
        List<String> members = new ArrayList<>(group.members());
        members.add(member.name());
        return Verdict.of(new Offer(member.name() + " becomes the last member of " + group.name(),
                Edit.put("Add " + member.name() + " to " + group.name(), Components.with(group, "members", members)), List.of(member.id())));
    }

    /// a new position and nothing else
    private static Verdict stays(Element moved) {
        return Verdict.of(new Offer(moved.name() + " is moved on the drawing", Edit.of("Move " + moved.name(), design -> design), List.of(moved.id())));
    }

    private Verdict cannotStand(Element moved, Element onto) {
        return Verdict.refused(Words.upper(Words.a(draft, moved)) + " cannot stand in " + Words.a(draft, onto));
    }
}
