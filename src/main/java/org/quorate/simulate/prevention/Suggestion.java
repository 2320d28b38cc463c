package org.quorate.simulate.prevention;

import java.util.List;
import java.util.Optional;
import org.quorate.model.ElementId;
import org.quorate.model.edit.Edit;

/// A change of a design that was tried out and takes harm away.
///
/// @param sentence what to do and what comes of it: `Allow backup on node1 too: backup would run on node1.`
/// @param element  to look at in order to make the change; empty: the cluster as a whole
/// @param prevents what it takes away, the gravest first: `quorum would be kept: 2 votes would be left, and 2 are needed`
/// @param complete whether nothing of the harm that counts is left
/// @param edit     the change as it was tried
public record Suggestion(String sentence, Optional<ElementId> element, List<String> prevents, boolean complete, Edit edit) {

    public Suggestion {
        prevents = List.copyOf(prevents);
    }
}
