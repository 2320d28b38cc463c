package org.quorate.app.document;

import org.quorate.model.Design;

/// Hears of each change of a session's design, on the JavaFX thread, after it happened.
///
/// The two designs share what did not change, so a listener finds out what concerns it by comparing identities.
@FunctionalInterface
public interface DesignListener {

    /// May read anything and mark what has to be painted anew; must not change the design.
    void changed(Design before, Design after);
}
