package org.quorate.simulate.schedule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where every resource instance goes, named as `crm_simulate` names them.
///
/// @param engine who says so: `builtin (estimate)`, or `crm_simulate` with its version
/// @param places by instance, in the order of the configuration
/// @param fenced nodes that are fenced on the way
public record Assignment(String engine, Map<String, Placed> places, List<String> fenced) {

    /// the built-in engine's name
    public static final String BUILT_IN = "builtin (estimate)";

    public Assignment {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        fenced = List.copyOf(fenced);
    }

    public @Nullable Placed place(String instance) {
        return places.get(instance);
    }

    /// The same places, with what is promoted there by a later plan.
    public Assignment promoting(Assignment later) {
        Map<String, Placed> promoted = new LinkedHashMap<>(places);
        promoted.replaceAll((instance, placed) -> placed.runs() && later.places.entrySet().stream().anyMatch(other -> other.getValue().role() == Role.PROMOTED
                && other.getValue().runsOn().equals(placed.runsOn()) && resource(other.getKey()).equals(resource(instance))) ? placed.promoted() : placed);
        return new Assignment(engine, promoted, fenced);
    }

    /// The resource that an instance is of: its name without the number.
    public static String resource(String instance) {
        return instance.replaceFirst(":\\d+$", "");
    }

    /// The instances that will run on a node.
    public Stream<String> on(String node) {
        return places.entrySet().stream().filter(entry -> entry.getValue().runsOn().filter(node::equals).isPresent()).map(Map.Entry::getKey);
    }
}
