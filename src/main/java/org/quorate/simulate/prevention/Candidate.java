package org.quorate.simulate.prevention;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.edit.Edit;

/// A change that is worth a try.
///
/// @param edit    its label says what to do: `Give remote2 a watchdog`
/// @param element to look at; empty: the cluster as a whole
record Candidate(Edit edit, Optional<ElementId> element, Effort effort) {

    /// What a change costs, the least first.
    enum Effort {
        /// an option of the cluster or of a resource
        OPTION,
        /// a constraint, a fence device, a fencing level
        CONFIGURATION,
        /// a cable, a power supply, a watchdog
        EQUIPMENT,
        /// a machine in another place
        MACHINE
    }

    static Candidate of(String label, Optional<ElementId> element, Effort effort, UnaryOperator<Design> change) {
        return new Candidate(Edit.of(label, change), element, effort);
    }

    /// Both changes together.
    Candidate then(Candidate next) {
        String second = next.edit.label();
        Edit both = Edit.of(edit.label() + ", and " + second.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + second.substring(1), edit.then(next.edit)::apply);
        return new Candidate(both, element, effort.compareTo(next.effort) < 0 ? next.effort : effort);
    }
}
