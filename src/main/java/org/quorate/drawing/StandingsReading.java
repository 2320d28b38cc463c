package org.quorate.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Part;
import org.quorate.drawing.Standing.State;
import org.quorate.drawing.Standings.Arrival;
import org.quorate.drawing.Standings.Move;
import org.quorate.layout.Arrangement;
import org.quorate.layout.Box;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.model.ElementId;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.Turn;
import org.quorate.simulate.whatif.Snapshot;
import org.quorate.simulate.whatif.Snapshot.Progress;

/// Reads out of what happened how everything stands at one moment.
public final class StandingsReading {

    private final Facts facts;
    private final Arrangement arrangement;
    private final Map<BoxId, Standing> states = new LinkedHashMap<>();
    private final Map<BoxId, List<Arrival>> arrivals = new LinkedHashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final Map<String, Placed> instances = new LinkedHashMap<>();

    private StandingsReading(Facts facts, Arrangement arrangement) {
        this.facts = facts;
        this.arrangement = arrangement;
        arrangement.boxes().stream().filter(placed -> !placed.id().part().isEmpty()).forEach(placed -> instances.putIfAbsent(placed.id().part(), placed));
    }

    /// How everything stands at the moment of a snapshot.
    public static Standings at(Arrangement arrangement, Snapshot snapshot) {
        StandingsReading reading = new StandingsReading(snapshot.facts(), arrangement);
        Outcome now = snapshot.outcome();
        List<Outcome> past = snapshot.past();
        reading.dead(now);
        reading.nodes(past, snapshot);
        Map<String, Optional<String>> first = new LinkedHashMap<>();
        (past.isEmpty() ? now : past.getFirst()).fates().forEach(fate -> first.put(fate.instance(), fate.from()));
        Set<String> disturbed = new LinkedHashSet<>();
        past.stream().flatMap(outcome -> outcome.fates().stream()).filter(fate -> fate.turn() != Turn.KEPT && fate.turn() != Turn.IDLE)
                .forEach(fate -> disturbed.add(fate.instance()));
        snapshot.runs().forEach(run -> reading.instance(run, first.getOrDefault(run.fate().instance(), Optional.empty()), disturbed.contains(run.fate().instance())));
        return new Standings(reading.states, reading.arrivals, reading.moves);
    }

    /// Minutes and seconds: `1:05`.
    public static String clock(long millis) {
        long seconds = (millis + 500) / 1000;
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private void put(ElementId element, Standing standing) {
        arrangement.show(element).ifPresent(placed -> put(placed, element, standing));
    }

    /// what lies in a closed box gives it no state of its own
    private void put(Placed placed, ElementId element, Standing standing) {
        boolean own = placed.id().element().filter(element::equals).isPresent() || !placed.isClosed();
        if (own) {
            states.put(placed.id(), standing);
        }
    }

    private void dead(Outcome now) {
        for (Outcome.Death death : now.dead()) {
            boolean whole = death.part().aspect() == Part.Aspect.WHOLE;
            boolean told = arrangement.show(death.part().element()).filter(placed -> states.containsKey(placed.id())).isPresent();
            if (whole && !told) {
                put(death.part().element(), new Standing(State.DEAD, death.cause().map(cause -> "lost with " + name(cause)).orElse("failed")));
            } else if (!whole && death.cause().isEmpty()) {
                arrangement.show(death.part().element()).filter(placed -> !states.containsKey(placed.id()))
                        .ifPresent(placed -> states.put(placed.id(), new Standing(State.UNQUORATE, death.part().aspect().word() + " failed")));
            }
        }
    }

    private String name(Part part) {
        return facts.topology().find(part.element()).map(org.quorate.model.Element::name).orElse(part.element().value()) + part.suffix();
    }

    private void nodes(List<Outcome> past, Snapshot snapshot) {
        Outcome now = snapshot.outcome();
        now.after().standby().forEach(name -> node(name, new Standing(State.RESTING, "standby")));
        now.after().maintenance().forEach(name -> node(name, new Standing(State.RESTING, "maintenance")));
        Set<String> away = past.isEmpty() ? Set.of() : past.getLast().after().down();
        away.stream().filter(now.after().down()::contains).forEach(name -> node(name, new Standing(State.FENCED, "down")));
        for (Outcome outcome : past) {
            outcome.fenced().stream().filter(each -> now.after().down().contains(each.node()) || now.after().stuck().contains(each.node()))
                    .forEach(each -> node(each.node(), fenced(each, "")));
        }
        now.after().down().stream().filter(name -> !away.contains(name) && now.fenced().stream().noneMatch(each -> each.node().equals(name)))
                .forEach(name -> node(name, new Standing(State.RESTING, "shut down")));
        if (snapshot.isCounted()) {
            now.partitions().stream().filter(partition -> !partition.acts()).forEach(partition -> partition.nodes().forEach(name ->
                    node(name, new Standing(State.UNQUORATE, "no quorum: %d of %d votes".formatted(partition.votes(), partition.quorum())))));
        }
        snapshot.targets().forEach(target -> {
            switch (target.progress()) {
                case UNTOUCHED, UNNOTICED -> { }
                case WAITING, STARTING -> node(target.fencing().node(), new Standing(State.DEAD, "waits for fencing"));
                case SETTLED -> node(target.fencing().node(), fenced(target.fencing(), " at " + clock(snapshot.since() + target.at())));
            }
        });
    }

    private static Standing fenced(Outcome.Fencing fencing, String when) {
        return fencing.possible() ? new Standing(State.FENCED, "fenced by %s%s".formatted(String.join(", ", fencing.devices()), when))
                : new Standing(State.UNFENCEABLE, "cannot be fenced");
    }

    private void node(String name, Standing standing) {
        facts.nodes().find(name).ifPresent(node -> put(node.machine().orElse(node.element()), standing));
    }

    private void instance(Snapshot.Run run, Optional<String> first, boolean disturbed) {
        Fate fate = run.fate();
        boolean starts = run.progress() == Progress.STARTING;
        Optional<String> at = starts ? fate.to() : run.place();
        box(fate).ifPresent(box -> {
            if (run.progress() == Progress.SETTLED && at.isEmpty() && fate.turn() != Turn.ENDED) {
                states.put(box.id(), fate.turn() == Turn.BLOCKED ? new Standing(State.BLOCKED, "blocked") : new Standing(State.LOST, "lost"));
            } else if (at.isPresent() && !at.equals(first)) {
                arrive(fate.instance(), box, first, at.get(), starts);
            } else if (at.isEmpty()) {
                fate.from().ifPresent(node -> states.putIfAbsent(box.id(), new Standing(State.DEAD, "down with " + node)));
            } else if (starts || run.progress() == Progress.SETTLED && (fate.turn() != Turn.KEPT || disturbed)) {
                states.put(box.id(), starts ? new Standing(State.STARTING, fate.turn() == Turn.PROMOTED ? "promoting" : "starting") : new Standing(State.RECOVERED, word(fate.turn())));
            }
        });
    }

    private static String word(Turn turn) {
        return switch (turn) {
            case PROMOTED -> "promoted";
            case DEMOTED -> "demoted";
            default -> "restarted";
        };
    }

    private void arrive(String instance, Placed box, Optional<String> first, String at, boolean under) {
        State state = under ? State.STARTING : State.RECOVERED;
        Optional<Placed> target = facts.nodes().find(at).flatMap(node -> arrangement.show(node.machine().orElse(node.element())));
        if (first.isEmpty()) {
            states.put(box.id(), new Standing(state, (under ? "starting on " : "runs on ") + at));
        } else {
            states.put(box.id(), new Standing(under ? State.STARTING : State.MOVED, (under ? "starting on " : "on ") + at));
        }
        target.filter(placed -> placed.kind() == Box.Kind.HOST || placed.kind() == Box.Kind.VM).filter(placed -> !placed.id().equals(box.id())).ifPresent(placed -> {
            arrivals.computeIfAbsent(placed.id(), _ -> new ArrayList<>()).add(new Arrival(instance, state));
            moves.add(new Move(instance, box.id(), placed.id()));
        });
    }

    /// The box of a resource instance: a machine's, a service's; none for what is not drawn, as connections and fence devices are.
    private Optional<Placed> box(Fate fate) {
        Placed own = instances.get(fate.instance());
        if (own != null) {
            return Optional.of(own);
        }
        return facts.resources().find(fate.resource()).filter(resource -> !(resource instanceof Primitive primitive
                && (primitive.isFenceDevice() || primitive.isRemoteConnection()))).map(Resource::id)
                .flatMap(id -> arrangement.show(id).filter(placed -> !placed.isClosed() || placed.kind() == Box.Kind.VM));
    }
}
