package org.quorate.agents;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quorate.model.AgentName;

/// The agents whose metadata are known.
public final class AgentCatalogue {

    private static final AgentCatalogue BUNDLED = new AgentCatalogue(new BundledAgents(), Map.of(), List.of());

    private final BundledAgents bundled;
    private final Map<AgentName, AgentMetadata> live;
    private final List<AgentName> listed;

    private AgentCatalogue(BundledAgents bundled, Map<AgentName, AgentMetadata> live, List<AgentName> listed) {
        this.bundled = bundled;
        this.live = live;
        this.listed = listed;
    }

    /// An agent in a list to choose from.
    ///
    /// @param text what it does; empty: not known
    public record Entry(AgentName name, String text) {
    }

    /// Those that come with the program.
    public static AgentCatalogue bundled() {
        return BUNDLED;
    }

    /// The same, and agents of this machine whose metadata nobody has read yet.
    public AgentCatalogue listing(List<AgentName> installed) {
        return new AgentCatalogue(bundled, live, List.copyOf(installed));
    }

    /// The same with an agent's metadata as the agent itself gives them: they are right for this machine. Bundled texts
    /// stay, as they are shorter.
    public AgentCatalogue with(AgentMetadata metadata) {
        Map<AgentName, AgentMetadata> more = new LinkedHashMap<>(live);
        more.put(metadata.name(), bundled.find(metadata.name()).map(metadata::explainedBy).orElse(metadata));
        return new AgentCatalogue(bundled, Map.copyOf(more), listed);
    }

    public Optional<AgentMetadata> find(AgentName name) {
        return Optional.ofNullable(live.get(name)).or(() -> bundled.find(name));
    }

    /// Whether the agent is on this machine, as far as is known.
    public boolean isInstalled(AgentName name) {
        return live.containsKey(name) || listed.contains(name);
    }

    /// All agents, by name.
    public List<Entry> entries() {
        Map<AgentName, String> all = new TreeMap<>(Comparator.comparing(AgentName::toString));
        listed.forEach(name -> all.put(name, ""));
        live.forEach((name, metadata) -> all.put(name, metadata.text()));
        all.putAll(bundled.texts());
        return all.entrySet().stream().map(entry -> new Entry(entry.getKey(), entry.getValue())).toList();
    }
}
