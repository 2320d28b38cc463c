package org.quorate.app.document;

import org.quorate.analysis.Facts;
import org.quorate.model.Design;

/// A design with its facts, for work in the background. The session gives the same object until something else than the
/// picture changes, so that moving things about starts no work.
///
/// @param facts shared by everything that is computed from it; safe for several threads
public record Meaning(Design design, Facts facts) {

    boolean holdsFor(Design other) {
        return design.topology() == other.topology() && design.settings() == other.settings() && design.info() == other.info();
    }
}
