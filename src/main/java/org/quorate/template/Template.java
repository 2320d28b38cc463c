package org.quorate.template;

import java.util.List;
import java.util.Map;
import org.quorate.model.Design;

/// Makes a design of one shape.
public interface Template {

    /// what users call it: `three-node-remotes-guests`
    String name();

    /// one sentence
    String summary();

    List<Parameter> parameters();

    /// @param values parameter name to value; what is missing has its default
    /// @throws IllegalArgumentException if a name is unknown or a value out of range; the message says what is possible
    default Design create(Map<String, Integer> values) {
        return build(Counts.of(parameters(), values));
    }

    /// @param counts a valid value for each parameter
    Design build(Counts counts);
}
