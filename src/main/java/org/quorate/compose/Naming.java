package org.quorate.compose;

import java.util.List;
import java.util.Optional;
import org.quorate.model.ClusterElement;
import org.quorate.model.ClusterNode;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Machine;
import org.quorate.model.Primitive;
import org.quorate.model.edit.Edit;
import org.quorate.model.edit.Renaming;

/// What it means to give an element another name. A machine and the node on it that have one name get the new one together:
/// for the user they are one thing.
public final class Naming {

    private Naming() {
    }

    public static Verdict of(Design design, ElementId id, String name) {
        Optional<Element> found = design.topology().find(id);
        if (found.isEmpty()) {
            return Verdict.refused("There is nothing to rename");
        }
        if (name.isBlank()) {
            return Verdict.refused("A name is needed");
        }
        Element element = found.get();
        List<ElementId> together = together(design, element);
        Optional<Element> clash = design.topology().elements().stream()
                .filter(other -> !together.contains(other.id()) && clashes(element, other, name)).findFirst();
        return clash.map(other -> Verdict.refused("There is another " + name)).orElseGet(() ->
                Verdict.of(new Offer(element.name() + " is called " + name, edit(design, together, element.name(), name), List.of(id))));
    }

    /// the element, and what has its name because it is the same thing in the cluster
    private static List<ElementId> together(Design design, Element element) {
        return design.topology().elements().stream().filter(other -> other.id().equals(element.id())
                || other.name().equals(element.name()) && (isOn(other, element) || isOn(element, other))).map(Element::id).toList();
    }

    private static boolean isOn(Element node, Element machine) {
        Optional<ElementId> on = switch (node) {
            case ClusterNode clusterNode -> clusterNode.machine();
            case Primitive primitive when primitive.isRemoteConnection() -> primitive.machine();
            default -> Optional.empty();
        };
        return machine instanceof Machine && on.equals(Optional.of(machine.id()));
    }

    private static boolean clashes(Element element, Element other, String name) {
        boolean sameWorld = element instanceof ClusterElement == other instanceof ClusterElement;
        return sameWorld && other.name().equals(name);
    }

    private static Edit edit(Design design, List<ElementId> together, String old, String name) {
        Edit edit = together.stream().map(id -> Edit.rename(id, name)).reduce(Edit.of("Rename " + old + " to " + name, each -> each), Edit::then);
        Optional<Primitive> guest = design.topology().all(Primitive.class).filter(primitive -> primitive.guestNode().equals(Optional.of(old))
                && primitive.machine().filter(together::contains).isPresent()).findFirst();
        return guest.map(primitive -> edit.then(Renaming.guestNode(primitive.id(), name))).orElse(edit);
    }
}
