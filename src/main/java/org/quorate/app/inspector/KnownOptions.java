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

    private static final Set<String> WRITTEN_BY_PACEMAKER = Set.of("cluster-infrastructure", "dc-version", "have-watchdog", "last-lrm-refresh");
    private static final Set<String> ON_OPERATIONS_ONLY = Set.of("description", "enabled", "role");

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

    static List<Parameter> ofCluster(Record owner, AgentCatalogue catalogue) {
        return OptionCatalogue.CLUSTER_PROPERTIES.all().stream().filter(property -> !WRITTEN_BY_PACEMAKER.contains(property.name())).toList();
    }

    /// Meta attributes that make sense for more than one resource.
    static List<Parameter> ofAllResources(Record owner, AgentCatalogue catalogue) {
        return OptionCatalogue.PRIMITIVE_META.all().stream().filter(attribute -> !attribute.name().startsWith("remote-")
                && !attribute.name().equals("container-attribute-target")).toList();
    }

    /// What an operation's meta attributes and the defaults of operations may say; the rest counts on the operation alone.
    ///
    /// Source: Pacemaker 2.1.5 lib/pengine/pe_actions.c, unpack_operation, and Pacemaker Explained, "Operation Defaults"
    static List<Parameter> ofOperations(Record owner, AgentCatalogue catalogue) {
        return OptionCatalogue.OPERATION.all().stream().filter(option -> !ON_OPERATIONS_ONLY.contains(option.name())).toList();
    }
}
