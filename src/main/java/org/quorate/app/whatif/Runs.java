package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.app.kind.Kind;
import org.quorate.app.kind.Kinds;
import org.quorate.app.whatif.Row.Instance;
import org.quorate.app.whatif.Row.Sign;
import org.quorate.drawing.StandingsReading;
import org.quorate.model.Primitive;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.Turn;
import org.quorate.simulate.whatif.Snapshot;
import org.quorate.simulate.whatif.Snapshot.Progress;
import org.quorate.simulate.whatif.Snapshot.Run;

/// Where everything runs at a moment: first what changes, what comes to harm before the rest, then what stays. Fence devices, which may run
/// anywhere, are left out.
final class Runs {

    private static final String NOWHERE = "nowhere";

    private final Facts facts;
    private final Snapshot snapshot;

    private Runs(Facts facts, Snapshot snapshot) {
        this.facts = facts;
        this.snapshot = snapshot;
    }

    /// @param unfolded whether what stays is shown
    static List<Row> of(Facts facts, Snapshot snapshot, boolean unfolded) {
        return new Runs(facts, snapshot).rows(unfolded);
    }

    private List<Row> rows(boolean unfolded) {
        Set<String> devices = facts.topology().fenceDevices().map(Primitive::name).collect(Collectors.toSet());
        List<Run> runs = snapshot.runs().stream().filter(run -> !devices.contains(run.fate().resource())).toList();
        List<Run> changing = runs.stream().filter(run -> run.fate().turn() != Turn.KEPT).sorted(Comparator.comparing(Runs::rank)).toList();
        List<Run> staying = runs.stream().filter(run -> run.fate().turn() == Turn.KEPT).toList();
        List<Row> rows = new ArrayList<>();
        if (!runs.isEmpty()) {
            rows.add(new Row.Heading("Where everything runs", snapshot.isSettled() ? "before → after" : "before → at " + StandingsReading.clock(snapshot.since() + snapshot.millis())));
        }
        changing.forEach(run -> rows.add(instance(run)));
        if (!staying.isEmpty()) {
            rows.add(new Row.Fold(staying.size(), unfolded));
        }
        if (unfolded) {
            staying.forEach(run -> rows.add(instance(run)));
        }
        return rows;
    }

    private static int rank(Run run) {
        return switch (run.fate().turn()) {
            case BLOCKED -> 0;
            case LOST -> 1;
            case PROMOTED, DEMOTED, MOVED, RESTARTED, STARTED -> 2;
            case ENDED -> 3;
            case KEPT, IDLE -> 4;
        };
    }

    private Instance instance(Run run) {
        Fate fate = run.fate();
        String from = fate.from().orElse(NOWHERE);
        return switch (run.progress()) {
            case UNTOUCHED -> row(fate, from, from, Sign.STAYS, "as before", "");
            case UNNOTICED -> row(fate, from, "down", Sign.DEAD, "down", "not noticed yet");
            case WAITING -> row(fate, from, fate.from().isPresent() ? "down" : NOWHERE, Sign.WAITING, "waits",
                    run.waits().isEmpty() ? snapshot.isPlanned() ? "for " + fate.to().orElse("its turn") : "for the plan" : "for fencing of " + Phrases.names(run.waits()));
            case STARTING -> row(fate, from, fate.to().orElse(NOWHERE), Sign.STARTING, fate.turn() == Turn.PROMOTED ? "promoting" : "starting", fate.why());
            case SETTLED -> settled(fate, from);
        };
    }

    private Instance settled(Fate fate, String from) {
        String to = fate.to().orElse(NOWHERE);
        return switch (fate.turn()) {
            case KEPT, IDLE -> row(fate, from, to, Sign.STAYS, "stays", fate.why());
            case PROMOTED -> row(fate, from, to, Sign.PROMOTED, "promoted", fate.why());
            case DEMOTED -> row(fate, from, to, Sign.DEMOTED, "demoted", fate.why());
            case MOVED -> row(fate, from, to, Sign.MOVED, "moved" + promoted(fate), fate.why());
            case RESTARTED -> row(fate, from, to, Sign.RESTARTED, "restarted" + promoted(fate), fate.why());
            case STARTED -> row(fate, from, to, Sign.STARTED, "started" + promoted(fate), fate.why());
            case BLOCKED -> row(fate, from, to, Sign.ERROR, "blocked", fate.why());
            case ENDED -> row(fate, from, to, Sign.STAYS, "ended", fate.why());
            case LOST -> row(fate, from, to, Sign.LOST, "lost", fate.why());
        };
    }

    private static String promoted(Fate fate) {
        return fate.role().after() ? ", promoted" : "";
    }

    private Instance row(Fate fate, String from, String to, Sign sign, String turn, String why) {
        Kind kind = facts.resources().find(fate.resource()).map(resource -> Kinds.of(resource, facts)).orElse(Kind.SERVICE);
        return new Instance(kind, fate.instance(), from, to, sign != Sign.STAYS, sign, turn, why);
    }
}
