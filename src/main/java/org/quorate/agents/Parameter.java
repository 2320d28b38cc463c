package org.quorate.agents;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern LEADING = Pattern.compile("\\G\\.?([0-9]{1,6})");

    public Parameter {
        choices = List.copyOf(choices);
    }

    /// Whether its value must not be shown.
    public boolean isSecret() {
        return SecretParameters.isSecret(name);
    }

    /// Whether a Pacemaker of this version acts on it. `2.1` stands for the last of its line.
    ///
    /// @param version of which only leading numbers count; a version without any knows everything
    public boolean isKnownTo(String version) {
        List<Integer> asked = numbers(version);
        return since.map(Parameter::numbers).filter(first -> compare(asked, first) < 0).isEmpty()
                && removed.map(Parameter::numbers).filter(end -> compare(asked, end) >= 0).isEmpty();
    }

    private static List<Integer> numbers(String version) {
        return LEADING.matcher(version).results().map(number -> Integer.parseInt(number.group(1))).toList();
    }

    /// by the numbers that both have
    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return a.get(i).compareTo(b.get(i));
            }
        }
        return 0;
    }

    Parameter withText(String newText) {
        return new Parameter(name, type, choices, preset, required, unique, deprecated, obsoletes, since, removed, newText);
    }
}
