package org.quorate.simulate.prevention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.NaturalId;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.model.edit.Edit;

/// Where power is left.
///
/// @param name  of the PDU or feed
/// @param added whether it is not in the design yet
record Source(ElementId id, String name, boolean added) {

    /// A PDU of the rack, else a feed, that is well: better one that the present supplies do not hang on. A new feed where none is drawn.
    ///
    /// @param rack empty: feeds only
    static Source in(Optional<ElementId> rack, List<PowerSupply> present, Trouble trouble) {
        Set<ElementId> used = present.stream().flatMap(supply -> supply.source().stream()).map(source -> root(source, trouble)).collect(Collectors.toSet());
        Stream<ElementId> pdus = trouble.topology().all(Pdu.class).filter(pdu -> rack.isPresent() && pdu.rack().equals(rack)).map(Pdu::id);
        return Stream.concat(pdus, trouble.topology().all(PowerFeed.class).map(PowerFeed::id)).filter(trouble.outage()::works)
                .min(Comparator.comparing(source -> used.contains(root(source, trouble))))
                .map(source -> new Source(source, trouble.topology().find(source).orElseThrow().name(), false))
                .orElseGet(() -> new Source(NaturalId.free(trouble.topology().elements(), PowerFeed.class, "new-feed"), "a feed of its own", true));
    }

    private static ElementId root(ElementId source, Trouble trouble) {
        return trouble.topology().find(source, Pdu.class).flatMap(Pdu::feed).orElse(source);
    }

    /// The design with those that are not in it yet.
    static Design drawn(Design design, List<Source> sources) {
        List<PowerFeed> feeds = sources.stream().filter(Source::added).distinct()
                .map(source -> new PowerFeed(source.id(), source.id().value(), Optional.empty(), Optional.empty(), Optional.empty(), false)).toList();
        return Edit.put("", feeds).apply(design);
    }
}
