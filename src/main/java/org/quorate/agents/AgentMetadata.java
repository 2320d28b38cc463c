package org.quorate.agents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.model.AgentName;

/// What an agent does and what it lets one set.
///
/// @param text       what it does, one sentence; empty: not known
/// @param parameters in the order of its metadata
public record AgentMetadata(AgentName name, String text, List<Parameter> parameters, List<AgentAction> actions) {

    public AgentMetadata {
        parameters = List.copyOf(parameters);
        actions = List.copyOf(actions);
    }

    public Optional<Parameter> parameter(String wanted) {
        return parameters.stream().filter(parameter -> parameter.name().equals(wanted)).findFirst();
    }

    /// These facts, with the other's texts where it has them.
    AgentMetadata explainedBy(AgentMetadata other) {
        Map<String, Parameter> known = other.parameters.stream().collect(Collectors.toMap(Parameter::name, Function.identity(), (first, second) -> first));
        return new AgentMetadata(name, other.text.isEmpty() ? text : other.text, parameters.stream().map(parameter ->
                !known.containsKey(parameter.name()) || known.get(parameter.name()).text().isEmpty() ? parameter
                        : parameter.withText(known.get(parameter.name()).text())).toList(), actions);
    }
}
