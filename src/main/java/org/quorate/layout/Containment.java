package org.quorate.layout;

import java.util.Map;
import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.simulate.Placement;

/// What the drawing shows inside what: site, rack, host, virtual machine, service; at its edges networks, power, storage,
/// fence devices. Virtual machines and services that the cluster manages stand where it would start them.
///
/// A design without places is fine: what has no known place stands in [#root()] directly.
///
/// @param standIns for each element that is drawn: its box. Elements that are not drawn themselves have the box of the one
///                 that stands for them: a cluster node that of its machine, a clone that of its first instance
public record Containment(Box root, Map<ElementId, BoxId> standIns) {

    /// @param placement where resources run; those that run nowhere are put into a tray
    public static Containment of(Design design, Facts facts, Placement placement) {
        return new ContainmentBuilder(design, facts, placement).build();
    }

    public Optional<BoxId> standIn(ElementId element) {
        return Optional.ofNullable(standIns.get(element));
    }
}
