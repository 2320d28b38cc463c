package org.quorate.designfile.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The JSON Schema of a mapping with known keys, while it is put together.
public final class ObjectSchema {

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private final Map<String, List<String>> companions = new LinkedHashMap<>();
    private final List<Object> choices = new ArrayList<>();

    /// @param description what the key means, with its unit; Markdown
    public void property(String key, String description, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        described.putAll(schema);
        properties.put(key, described);
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
        choices.add(Map.of("oneOf", keys.stream().map(key -> Map.of("required", List.of(key))).toList()));
    }

    void addTo(ObjectSchema other) {
        other.properties.putAll(properties);
        companions.forEach(other::together);
        other.choices.addAll(choices);
    }

    List<String> required() {
        return required;
    }

    java.util.Set<String> keys() {
        return properties.keySet();
    }

    Map<String, Object> toMap(String description) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("description", description);
        map.put("type", "object");
        map.put("properties", properties);
        if (!required.isEmpty()) {
            map.put("required", required);
        }
        if (!companions.isEmpty()) {
            map.put("dependentRequired", companions);
        }
        if (!choices.isEmpty()) {
            map.put("allOf", choices);
        }
        map.put("additionalProperties", false);
        return map;
    }
}
