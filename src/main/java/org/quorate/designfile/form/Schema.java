package org.quorate.designfile.form;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON Schema: keywords in a fixed order.
public record Schema(Map<String, Object> keywords) {

    /// A text, which in YAML may look like something else.
    public static final Schema TEXT = of("type", List.of("string", "number", "boolean"));

    public Schema {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    /// @param value text, number, flag, a list of these, or a schema
    public static Schema of(String keyword, Object value) {
        return new Schema(Map.of()).with(keyword, value);
    }

    public static Schema type(String type) {
        return of("type", type);
    }

    public static Schema oneOf(Collection<Schema> schemas) {
        return of("oneOf", schemas.stream().map(Schema::keywords).toList());
    }

    public static Schema oneOf(Schema... schemas) {
        return oneOf(List.of(schemas));
    }

    public Schema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value instanceof Schema schema ? schema.keywords() : value);
        return new Schema(more);
    }

    Schema and(Schema other) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.putAll(other.keywords());
        return new Schema(more);
    }
}
