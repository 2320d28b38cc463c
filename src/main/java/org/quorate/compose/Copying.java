package org.quorate.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.Design;
import org.quorate.model.Diagram.Point;
import org.quorate.model.Diagram.Spot;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Template;
import org.quorate.model.edit.Edit;
import org.quorate.model.edit.Removal;
import org.quorate.model.edit.Renaming;

/// Copies of elements: with all that is inside of them and all constraints among them, under new names and ids, with the
/// addresses and numbers that come next. References to what is not copied stay.
public final class Copying {

    /// distance of a copy from its original
    private static final double ASIDE = 20;

    private Copying() {
    }

    /// Copies elements within their design.
    ///
    /// @return empty when nothing of it can be copied (a cluster has one quorum device)
    public static Optional<Offer> duplicate(Design design, Collection<ElementId> ids) {
        return paste(design, clip(design, ids));
    }

    /// What a copy of elements consists of: a design of these elements alone.
    public static Design clip(Design design, Collection<ElementId> ids) {
        Set<ElementId> all = new Closure(design).of(ids);
        List<Element> elements = design.topology().elements().stream().filter(element -> all.contains(element.id())).toList();
        Map<ElementId, Spot> spots = new LinkedHashMap<>();
        all.forEach(id -> design.diagram().spot(id).ifPresent(spot -> spots.put(id, spot)));
        return Design.EMPTY.withTopology(Design.EMPTY.topology().withElements(Elements.of(elements)))
                .withDiagram(Design.EMPTY.diagram().with(spots));
    }

    /// Puts the elements of a clip, which may come from another design, into a design.
    public static Optional<Offer> paste(Design design, Design clip) {
        Design fitting = clip.withTopology(clip.topology().withElements(clip.topology().elements().without(
                clip.topology().elements().stream().filter(element -> isThere(element, design, clip)).map(Element::id).toList())));
        if (fitting.topology().elements().size() == 0) {
            return Optional.empty();
        }
        Fresh fresh = new Fresh(design);
        Design renamed = renamed(fitting, new CopyNames(fitting, fresh).all());
        Map<ElementId, ElementId> ids = new LinkedHashMap<>();
        renamed.topology().elements().forEach(element -> ids.put(element.id(), fresh.id(element.getClass(), element.name())));
        Transcript transcript = new Transcript(ids, fresh);
        List<Element> copies = Removal.withoutDangling(renamed.topology().elements().stream().map(transcript::of).toList(),
                id -> ids.containsValue(id) || design.topology().elements().contains(id));
        Map<ElementId, Spot> spots = new LinkedHashMap<>();
        fitting.diagram().spots().forEach((id, spot) -> Optional.ofNullable(ids.get(id)).ifPresent(copy -> spots.put(copy, aside(spot, fitting, id))));
        String label = copies.size() == 1 ? "Copy " + fitting.topology().elements().iterator().next().name() : "Copy " + copies.size() + " elements";
        Edit edit = Edit.put(label, copies).then(Edit.of(label, each -> each.withDiagram(each.diagram().with(spots))));
        return Optional.of(new Offer(label, edit, roots(fitting).stream().map(ids::get).toList()));
    }

    /// A cluster has one quorum device; primitives go on with the template that they have, where it is there.
    private static boolean isThere(Element element, Design design, Design clip) {
        return switch (element) {
            case QuorumDevice _ -> design.topology().quorumDevice().isPresent();
            case Template template -> clip.topology().all(Primitive.class).anyMatch(primitive -> primitive.template().equals(Optional.of(template.name())))
                    && design.topology().all(Template.class).anyMatch(other -> other.name().equals(template.name()));
            default -> false;
        };
    }

    private static Spot aside(Spot spot, Design clip, ElementId id) {
        boolean inside = roots(clip).stream().noneMatch(id::equals);
        return inside ? spot : new Spot(spot.at().map(at -> new Point(at.x() + ASIDE, at.y() + ASIDE)), spot.size(), spot.folded(), spot.locked());
    }

    /// those that are in no other one of the clip and belong to none
    private static List<ElementId> roots(Design clip) {
        Closure closure = new Closure(clip);
        Set<ElementId> inner = new HashSet<>();
        clip.topology().elements().forEach(element -> closure.inside(element).forEach(inner::add));
        List<ElementId> roots = clip.topology().elements().stream().filter(element -> !closure.isAttached(element)).map(Element::id)
                .filter(id -> !inner.contains(id)).toList();
        return roots.isEmpty() ? List.copyOf(clip.topology().elements().ids()) : roots;
    }

    /// gives everything a name that is free, which everything in the clip follows
    private static Design renamed(Design clip, Map<String, String> names) {
        Design renamed = clip;
        for (Element element : clip.topology().elements()) {
            renamed = Edit.rename(element.id(), names.get(element.name())).apply(renamed);
        }
        for (Primitive primitive : clip.topology().all(Primitive.class).toList()) {
            if (primitive.guestNode().isPresent()) {
                renamed = Renaming.guestNode(primitive.id(), names.get(primitive.guestNode().get())).apply(renamed);
            }
        }
        return renamed;
    }
}
