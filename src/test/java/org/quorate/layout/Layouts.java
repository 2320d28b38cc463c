package org.quorate.layout;

import org.quorate.analysis.Facts;
import org.quorate.model.Design;
import org.quorate.simulate.Placement;

/// Arrangements for tests.
final class Layouts {

    private Layouts() {
    }

    static Containment tree(Design design) {
        Facts facts = Facts.of(design.topology());
        return Containment.of(design, facts, Placement.estimate(facts));
    }

    static Arrangement pack(Design design) {
        return Packing.arrange(tree(design), design.diagram());
    }
}
