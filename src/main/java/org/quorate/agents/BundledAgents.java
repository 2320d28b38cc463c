package org.quorate.agents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.AgentName;

/// The agents that come with the program: `agents/index.json` has their names and texts, a file each has the rest and is
/// read when it is asked for. What most fence agents have stands in one file, to which theirs refer.
final class BundledAgents {

    private static final String FOLDER = "/agents/";

    private final Map<AgentName, Optional<AgentMetadata>> read = new ConcurrentHashMap<>();
    private @Nullable Map<AgentName, String> texts;
    private @Nullable Map<String, Parameter> shared;

    synchronized Map<AgentName, String> texts() {
        if (texts == null) {
            Map<AgentName, String> named = new LinkedHashMap<>();
            ((Map<?, ?>) MetadataJson.read(FOLDER + "index.json").orElseThrow())
                    .forEach((name, text) -> named.put(AgentName.parse((String) name), (String) text));
            texts = named;
        }
        return texts;
    }

    Optional<AgentMetadata> find(AgentName name) {
        // only what is listed is looked for: a name in a design may be any text, and is no path
        return texts().containsKey(name) ? read.computeIfAbsent(name, this::read) : Optional.empty();
    }

    private Optional<AgentMetadata> read(AgentName name) {
        String file = name.toString().replace(':', '/').replace("external/", "external-") + ".json";
        return MetadataJson.read(FOLDER + file).map(value -> metadata(name, (Map<?, ?>) value));
    }

    private AgentMetadata metadata(AgentName name, Map<?, ?> map) {
        List<Parameter> parameters = new ArrayList<>();
        MetadataJson.texts(map.get("shared")).forEach(each -> parameters.add(shared().get(each)));
        MetadataJson.parameters(map.get("parameters")).forEach(own -> parameters.add(own.text().isEmpty() && map.containsKey("shared")
                ? own.withText(Optional.ofNullable(shared().get(own.name())).map(Parameter::text).orElse("")) : own));
        if (map.containsKey("shared")) {
            parameters.sort(Comparator.comparing(Parameter::name));
        }
        return new AgentMetadata(name, texts().getOrDefault(name, ""), parameters, MetadataJson.actions(map.get("actions")));
    }

    private synchronized Map<String, Parameter> shared() {
        if (shared == null) {
            shared = MetadataJson.parameters(MetadataJson.read(FOLDER + "stonith/shared.json").orElseThrow()).stream()
                    .collect(Collectors.toMap(Parameter::name, Function.identity()));
        }
        return shared;
    }
}
