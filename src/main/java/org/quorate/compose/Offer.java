package org.quorate.compose;

import java.util.List;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.edit.Edit;

/// Something that may be done.
///
/// @param effect what will be so afterwards, one sentence without a full stop: "guest3 will prefer node3 (score 100)"
/// @param edit   does it
/// @param shows  the elements to select afterwards: what was made, or moved
public record Offer(String effect, Edit edit, List<ElementId> shows) {

    public Offer {
        shows = List.copyOf(shows);
    }

    /// Adds elements; the first of them is shown.
    static Offer adding(String label, String effect, List<? extends Element> elements) {
        return new Offer(effect, Edit.put(label, elements), List.of(elements.getFirst().id()));
    }

    /// Puts an element in the place of its former self.
    static Offer changing(String label, String effect, Element element) {
        return new Offer(effect, Edit.put(label, element), List.of(element.id()));
    }

    static Offer together(String label, String effect, List<Offer> offers) {
        Edit edit = offers.stream().map(Offer::edit).reduce(Edit.of(label, design -> design), Edit::then);
        return new Offer(effect, edit, offers.stream().flatMap(offer -> offer.shows().stream()).distinct().toList());
    }
}
