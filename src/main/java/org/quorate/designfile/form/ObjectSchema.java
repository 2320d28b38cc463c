package org.quorate.designfile.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The JSON Schema of a mapping with known keys, while it is put together.
public final class ObjectSchema {

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private final Map<String, List<String>> companions = new LinkedHashMap<>();
    private final List<Object> choices = new ArrayList<>();

    /// @param description what the key means, with its unit; Markdown
    public void property(String key, String description, Schema schema) {
        properties.put(key, Schema.of("description", description).and(schema).keywords());
    }

    public void require(String key) {
        required.add(key);
    }

    /// Where `key` stands, `others` must stand, too.
    public void together(String key, List<String> others) {
        if (!others.isEmpty()) {
            companions.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(others);
        }
    }

    /// Exactly one of the keys stands there.
    public void oneOf(List<String> keys) {
        choices.add(Schema.oneOf(keys.stream().map(key -> Schema.of("required", List.of(key))).toList()).keywords());
    }

    void addTo(ObjectSchema other) {
        other.properties.putAll(properties);
        companions.forEach(other::together);
        other.choices.addAll(choices);
    }

    List<String> required() {
        return required;
    }

    Set<String> keys() {
        return properties.keySet();
    }

    Schema toSchema(String description) {
        Schema schema = Schema.of("description", description).with("type", "object").with("properties", properties);
        schema = required.isEmpty() ? schema : schema.with("required", required);
        schema = companions.isEmpty() ? schema : schema.with("dependentRequired", companions);
        schema = choices.isEmpty() ? schema : schema.with("allOf", choices);
        return schema.with("additionalProperties", false);
    }
}
