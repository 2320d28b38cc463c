package org.quorate.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Valid values for a template's parameters.
public final class Counts {

    private final Map<String, Integer> values;

    private Counts(Map<String, Integer> values) {
        this.values = values;
    }

    static Counts of(List<Parameter> parameters, Map<String, Integer> given) {
        Map<String, Integer> values = new HashMap<>();
        parameters.forEach(parameter -> values.put(parameter.name(), parameter.byDefault()));
        given.forEach((name, value) -> values.put(name, checked(parameters, name, value)));
        return new Counts(values);
    }

    private static int checked(List<Parameter> parameters, String name, int value) {
        Parameter parameter = parameters.stream().filter(p -> p.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the template has no parameter '%s'; it has %s".formatted(name,
                        parameters.stream().map(Parameter::name).collect(Collectors.joining(", ")))));
        if (value < parameter.least() || value > parameter.most()) {
            throw new IllegalArgumentException("%s is %d; a number from %d to %d is possible"
                    .formatted(name, value, parameter.least(), parameter.most()));
        }
        return value;
    }

    int get(String name) {
        return values.get(name);
    }
}
