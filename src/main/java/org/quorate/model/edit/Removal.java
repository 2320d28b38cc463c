package org.quorate.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;

/// Taking elements out of a design, together with what cannot be without them, and with every reference to them.
public final class Removal {

    private Removal() {
    }

    /// What goes when these go: their constraints, the virtual machines' resources, clones and groups that would be
    /// empty, fencing levels without devices. The order is that of the design.
    public static Set<ElementId> closure(Design design, Collection<ElementId> ids) {
        Elements elements = design.topology().elements();
        Set<ElementId> gone = new HashSet<>(ids);
        boolean grew = true;
        while (grew) {
            grew = false;
            References lost = References.to(elements, gone);
            for (Element element : elements) {
                if (!gone.contains(element.id()) && lost.isFatalFor(element)) {
                    gone.add(element.id());
                    grew = true;
                }
            }
        }
        Set<ElementId> ordered = new LinkedHashSet<>(elements.ids());
        ordered.retainAll(gone);
        return ordered;
    }

    /// Elements that come from elsewhere, without their references by id to elements that are not there, and without those
    /// among them that cannot be without such a one.
    public static List<Element> withoutDangling(List<Element> elements, Predicate<ElementId> there) {
        References lost = References.toNothing(there);
        return elements.stream().filter(element -> !lost.isFatalFor(element)).map(lost::droppedFrom).toList();
    }

    static Design of(Design design, Collection<ElementId> ids) {
        Set<ElementId> gone = closure(design, ids);
        Elements elements = design.topology().elements();
        References lost = References.to(elements, gone);
        List<Element> rest = new ArrayList<>();
        for (Element element : elements) {
            if (!gone.contains(element.id())) {
                rest.add(lost.droppedFrom(element));
            }
        }
        return design.withTopology(design.topology().withElements(Elements.of(rest)).withCluster(lost.droppedFrom(design.topology().cluster())))
                .withDiagram(design.diagram().without(gone));
    }
}
