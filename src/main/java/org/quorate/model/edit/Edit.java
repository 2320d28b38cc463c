package org.quorate.model.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;

/// A change of a design.
///
/// @param label    what it does, as the undo menu says it: "Rename node1 to alpha"
/// @param mergeKey edits with the same key that follow each other quickly become one step of the history
public record Edit(String label, Optional<String> mergeKey, UnaryOperator<Design> change) {

    public static Edit of(String label, UnaryOperator<Design> change) {
        return new Edit(label, Optional.empty(), change);
    }

    /// Adds elements, or puts them in the place of those with their ids.
    public static Edit put(String label, List<? extends Element> elements) {
        return of(label, design -> design.withTopology(
                design.topology().withElements(design.topology().elements().with(elements))));
    }

    public static Edit put(String label, Element element) {
        return put(label, List.of(element));
    }

    /// Removes elements with all that refers to them: see [Removal].
    public static Edit remove(String label, List<ElementId> ids) {
        return of(label, design -> Removal.of(design, ids));
    }

    /// Gives an element another name, in every place that refers to it by name: see [Renaming].
    public static Edit rename(ElementId id, String name) {
        return new Edit("Rename to " + name, Optional.empty(), design -> Renaming.of(design, id, name));
    }

    public Edit merging(String key) {
        return new Edit(label, Optional.of(key), change);
    }

    /// Both, as one step.
    public Edit then(Edit next) {
        return new Edit(label, mergeKey, design -> next.change.apply(change.apply(design)));
    }

    public Design apply(Design design) {
        return change.apply(design);
    }
}
