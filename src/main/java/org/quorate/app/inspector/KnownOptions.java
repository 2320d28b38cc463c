package org.quorate.app.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.agents.AgentCatalogue;
import org.quorate.agents.AgentMetadata;
import org.quorate.agents.OptionCatalogue;
import org.quorate.agents.Parameter;
import org.quorate.model.AgentName;
import org.quorate.model.Primitive;
import org.quorate.model.Template;

/// What is known of the parameters and meta attributes of an element.
final class KnownOptions {

    /// what a fence agent has for its command line, and what the cluster gives it
    private static final Set<String> NOT_SET_BY_HAND = Set.of("action", "help", "version", "usage", "nodename");

    private KnownOptions() {
    }

    static List<Parameter> parameters(Record owner, AgentCatalogue catalogue) {
        Optional<AgentName> agent = switch (owner) {
            case Primitive primitive -> Optional.of(primitive.agent());
            case Template template -> Optional.of(template.agent());
            default -> Optional.empty();
        };
        List<Parameter> all = new ArrayList<>(agent.flatMap(catalogue::find).map(AgentMetadata::parameters).orElse(List.of()));
        if (owner instanceof Primitive primitive && primitive.isFenceDevice()) {
            all.removeIf(parameter -> NOT_SET_BY_HAND.contains(parameter.name()));
            all.addAll(OptionCatalogue.FENCE_DEVICE.all());
        }
        all.sort(Comparator.comparing(Parameter::required).reversed().thenComparing(Parameter::name));
        return all;
    }

    static List<Parameter> meta(Record owner, AgentCatalogue catalogue) {
        return owner instanceof Primitive primitive && primitive.isFenceDevice() ? OptionCatalogue.FENCE_META.all() : OptionCatalogue.PRIMITIVE_META.all();
    }
}
