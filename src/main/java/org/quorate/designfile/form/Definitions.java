package org.quorate.designfile.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The named parts (`$defs`) of a JSON Schema.
public final class Definitions {

    private final Map<String, Object> byName = new LinkedHashMap<>();

    /// @return a reference to the part, which is made when it is first spoken of (it may speak of itself)
    public Schema refer(String name, Supplier<Schema> schema) {
        if (!byName.containsKey(name)) {
            byName.put(name, Map.of());
            byName.put(name, schema.get().keywords());
        }
        return Schema.of("$ref", "#/$defs/" + name);
    }

    public Map<String, Object> all() {
        return Collections.unmodifiableMap(byName);
    }
}
