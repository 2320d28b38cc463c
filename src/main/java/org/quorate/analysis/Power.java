package org.quorate.analysis;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.ManagementController;
import org.quorate.model.Pdu;
import org.quorate.model.PowerSupply;
import org.quorate.model.Topology;

/// What hosts draw their power from.
final class Power {

    private final Topology topology;

    Power(Topology topology) {
        this.topology = topology;
    }

    /// Whether the design says what feeds each supply of a host.
    static boolean isKnown(Host host) {
        return !host.supplies().isEmpty() && host.supplies().stream().allMatch(supply -> supply.source().isPresent());
    }

    /// The feeds behind a host's supplies; a PDU of unknown feed stands for its own. Empty: not known.
    Set<ElementId> of(Host host) {
        Set<ElementId> roots = new LinkedHashSet<>();
        if (isKnown(host)) {
            host.supplies().stream().map(PowerSupply::source).flatMap(Optional::stream).map(this::root).forEach(roots::add);
        }
        return roots;
    }

    /// The feeds behind a host's management controller: its own, or else those of the host.
    Set<ElementId> ofController(Host host) {
        return host.controller().flatMap(ManagementController::power).map(own -> Set.of(root(own))).orElseGet(() -> of(host));
    }

    /// The one thing without which a host is dark: its only PDU or, behind several, their only feed. Empty: there is no
    /// such thing, or it is not known.
    Optional<ElementId> soleSource(Host host) {
        Set<ElementId> roots = of(host);
        return roots.size() == 1 ? Optional.of(roots.iterator().next()) : Optional.empty();
    }

    private ElementId root(ElementId source) {
        return topology.find(source, Pdu.class).flatMap(Pdu::feed).orElse(source);
    }
}
