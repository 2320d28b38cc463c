package org.quorate.drawing;

import java.util.EnumSet;
import java.util.Set;
import org.quorate.model.ElementId;

/// Which links are drawn beside the drops of the cluster network, which always are.
///
/// @param of    elements of which all links are drawn (the selection)
/// @param kinds kinds of which the links of all elements are drawn
public record LinkSet(Set<ElementId> of, Set<LinkKind> kinds) {

    public static final LinkSet NONE = new LinkSet(Set.of(), Set.of());

    public LinkSet {
        of = Set.copyOf(of);
        kinds = Set.copyOf(kinds);
    }

    public static LinkSet of(Set<ElementId> selection) {
        return new LinkSet(selection, Set.of());
    }

    public static LinkSet all() {
        return new LinkSet(Set.of(), EnumSet.allOf(LinkKind.class));
    }
}
