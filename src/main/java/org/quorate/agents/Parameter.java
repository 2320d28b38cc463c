package org.quorate.agents;

import java.util.List;
import java.util.Optional;

/// Something that can be set: a parameter of an agent, a meta attribute, a cluster property.
///
/// @param choices    the values of a [ParameterType#SELECT]
/// @param preset     what holds when it is not set; empty: nothing, or it is not known
/// @param unique     whether no two resources of the agent may have the same value
/// @param deprecated whether it should no longer be used
/// @param obsoletes  the older parameter in whose place it is
/// @param since      the Pacemaker version that brought it; empty: every version that is of concern has it
/// @param removed    the Pacemaker version that ignores it; empty: none
/// @param text       what it means, one sentence; empty: not known
public record Parameter(String name, ParameterType type, List<String> choices, Optional<String> preset, boolean required, boolean unique,
                        boolean deprecated, Optional<String> obsoletes, Optional<String> since, Optional<String> removed, String text) {

    public Parameter {
        choices = List.copyOf(choices);
    }

    /// Whether its value must not be shown.
    public boolean isSecret() {
        return SecretParameters.isSecret(name);
    }

    Parameter withText(String newText) {
        return new Parameter(name, type, choices, preset, required, unique, deprecated, obsoletes, since, removed, newText);
    }
}
