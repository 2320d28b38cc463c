package org.quorate.importing;

import java.util.List;
import org.quorate.model.Design;

/// An existing design with what was imported into it.
///
/// @param changes what became different, a sentence each; empty: nothing
public record Merged(Design design, List<String> changes) {

    public Merged {
        changes = List.copyOf(changes);
    }
}
