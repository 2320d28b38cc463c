package org.quorate.compose;

import org.quorate.model.Components;
import org.quorate.model.Corosync;
import org.quorate.model.edit.Edit;

/// Edits of what is no element.
final class Edits {

    private Edits() {
    }

    /// Changes one component of corosync's options.
    static Edit corosync(Draft draft, String component, Object value) {
        Corosync changed = Components.with(draft.cluster().corosync(), component, value);
        return Edit.of("Change corosync", design -> design.withTopology(design.topology().withCluster(
                Components.with(design.topology().cluster(), "corosync", changed))));
    }
}
