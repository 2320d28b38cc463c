package org.quorate.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.layout.BoxId;

/// How everything stands at a moment of a what-if, for the drawing: what differs from the undisturbed cluster. Immutable.
///
/// @param states   of boxes
/// @param arrivals what has come to the machine of a box
/// @param moves    from where things were to where they go
public record Standings(Map<BoxId, Standing> states, Map<BoxId, List<Arrival>> arrivals, List<Move> moves) {

    /// nothing has happened
    public static final Standings NONE = new Standings(Map.of(), Map.of(), List.of());

    public Standings {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        Map<BoxId, List<Arrival>> copies = new LinkedHashMap<>();
        arrivals.forEach((box, names) -> copies.put(box, List.copyOf(names)));
        arrivals = Collections.unmodifiableMap(copies);
        moves = List.copyOf(moves);
    }

    /// @param name  of the machine or service
    /// @param state starting, or recovered
    public record Arrival(String name, Standing.State state) {
    }

    /// @param name of the machine or service
    public record Move(String name, BoxId from, BoxId to) {
    }

    public Optional<Standing> of(BoxId box) {
        return Optional.ofNullable(states.get(box));
    }

    /// What a machine's free row says of those that have come: "guest3, guest4 recovered".
    Optional<Standing> arrived(BoxId box) {
        List<Arrival> all = arrivals.getOrDefault(box, List.of());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        boolean starting = all.stream().anyMatch(arrival -> arrival.state() == Standing.State.STARTING);
        List<String> names = new ArrayList<>(all.stream().limit(2).map(Arrival::name).toList());
        String more = all.size() > names.size() ? " +" + (all.size() - names.size()) : "";
        return Optional.of(new Standing(starting ? Standing.State.STARTING : Standing.State.RECOVERED,
                String.join(", ", names) + more + (starting ? " starting" : " recovered")));
    }
}
