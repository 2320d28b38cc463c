package org.quorate.agents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the metadata that come with the program.
///
/// By Jackson's parser of events, without data binding: a check from a cold start reads a few of these files.
final class MetadataJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private MetadataJson() {
    }

    /// Whether it is there is for the caller to ask.
    ///
    /// @return strings, booleans, lists, and maps in the order of the file; empty: there is no such file
    static Optional<Object> read(String resource) {
        try (InputStream in = MetadataJson.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            try (JsonParser parser = FACTORY.createParser(in)) {
                parser.nextToken();
                return Optional.of(value(parser));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_TRUE -> true;
            default -> parser.getText();
        };
    }

    static List<Parameter> parameters(@Nullable Object list) {
        return objects(list).stream().map(MetadataJson::parameter).toList();
    }

    static List<AgentAction> actions(@Nullable Object list) {
        return objects(list).stream().map(map -> new AgentAction(text(map, "name").orElseThrow(), text(map, "interval"), text(map, "timeout"),
                text(map, "role"), text(map, "depth"))).toList();
    }

    static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> items ? items.stream().map(String::valueOf).toList() : List.of();
    }

    private static Parameter parameter(Map<?, ?> map) {
        return new Parameter(text(map, "name").orElseThrow(), ParameterType.of(text(map, "type").orElse("")), texts(map.get("choices")),
                text(map, "default"), map.containsKey("required"), map.containsKey("unique"), map.containsKey("deprecated"), text(map, "obsoletes"),
                text(map, "since"), text(map, "removed"), text(map, "text").orElse(""));
    }

    private static List<Map<?, ?>> objects(@Nullable Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> maps.add((Map<?, ?>) item));
        }
        return maps;
    }

    private static Optional<String> text(Map<?, ?> map, String name) {
        return Optional.ofNullable(map.get(name)).map(String::valueOf);
    }
}
