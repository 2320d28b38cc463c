package org.quorate.app.canvas.state;

import java.util.Set;
import org.quorate.drawing.LinkKind;

/// Which links are shown of all elements, beside those of the selection.
public enum Overlay {

    NONE(Set.of()),
    POWER(Set.of(LinkKind.POWER_A, LinkKind.POWER_B)),
    NETWORK(Set.of(LinkKind.RING_0, LinkKind.RING_1, LinkKind.MANAGEMENT, LinkKind.SITES)),
    FENCING(Set.of(LinkKind.FENCING)),
    PLACEMENT(Set.of(LinkKind.LOCATION)),
    SERVICES(Set.of(LinkKind.ORDER, LinkKind.COLOCATION, LinkKind.APART));

    private final Set<LinkKind> kinds;

    Overlay(Set<LinkKind> kinds) {
        this.kinds = kinds;
    }

    public Set<LinkKind> kinds() {
        return kinds;
    }
}
