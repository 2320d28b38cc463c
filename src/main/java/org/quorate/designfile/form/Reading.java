package org.quorate.designfile.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.designfile.yaml.Node;
import org.quorate.designfile.yaml.Place;
import org.quorate.designfile.yaml.Problems;
import org.quorate.finding.Similar;
import org.quorate.model.Element;
import org.quorate.model.ElementId;

/// What is known while a file is read: its problems, the elements met so far and the references to them.
public final class Reading {

    private record Met(Class<? extends Element> kind, Place place) {
    }

    private record Reference(ElementId id, String what, Place place, Kinds kinds) {
    }

    private final Problems problems;
    private final Map<ElementId, Met> elements = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    public Reading(Problems problems) {
        this.problems = problems;
    }

    public void problem(Node at, String message) {
        problems.error(at.place(), message);
    }

    /// Something else stands there than what is expected.
    public void unexpected(Node at, String what, String expected) {
        problem(at, "%s is %s; %s is expected.".formatted(what, Shown.of(at), expected));
    }

    void element(ElementId id, Class<? extends Element> kind, Node at) {
        @Nullable Met other = elements.putIfAbsent(id, new Met(kind, at.place()));
        if (other != null) {
            problem(at, "The id %s belongs to the %s in line %d; another id is to be written here (id: ...)."
                    .formatted(id, Kinds.word(other.kind()), other.place().line()));
        }
    }

    void reference(ElementId id, String what, Node at, Kinds kinds) {
        references.add(new Reference(id, what, at.place(), kinds));
    }

    /// Reports the references that lead nowhere or to the wrong kind; to be called when everything is read.
    public void checkReferences() {
        for (Reference reference : references) {
            @Nullable Met met = elements.get(reference.id());
            if (met == null) {
                problems.error(reference.place(), "%s names %s, which is no %s of this design.%s".formatted(reference.what(), reference.id(),
                        reference.kinds().words(), Similar.hint(reference.id().value(), idsOf(reference.kinds()))));
            } else if (!reference.kinds().has(met.kind())) {
                problems.error(reference.place(), "%s names %s, which is a %s; a %s is expected."
                        .formatted(reference.what(), reference.id(), Kinds.word(met.kind()), reference.kinds().words()));
            }
        }
    }

    private Collection<String> idsOf(Kinds kinds) {
        return elements.entrySet().stream().filter(entry -> kinds.has(entry.getValue().kind()))
                .map(entry -> entry.getKey().value()).sorted().toList();
    }
}
