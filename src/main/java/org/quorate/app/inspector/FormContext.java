package org.quorate.app.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.quorate.agents.AgentCatalogue;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Info;
import org.quorate.model.Topology;

/// What forms may ask about their surroundings.
///
/// @param topology the present one, for lists to choose from
/// @param go       selects an element
/// @param agents   the agents that are known at present
/// @param info     which versions the design is for
public record FormContext(Supplier<Topology> topology, Consumer<ElementId> go, Supplier<AgentCatalogue> agents, Supplier<Info> info) {

    /// Knows the agents that come with the program.
    public FormContext(Supplier<Topology> topology, Consumer<ElementId> go) {
        this(topology, go, AgentCatalogue::bundled, () -> Info.EMPTY);
    }

    /// The elements of some types, in the order of the design.
    public List<Element> candidates(List<Class<? extends Element>> types) {
        return topology.get().elements().stream().filter(element -> types.stream().anyMatch(type -> type.isInstance(element))).toList();
    }
}
