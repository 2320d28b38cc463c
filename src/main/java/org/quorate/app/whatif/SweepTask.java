package org.quorate.app.whatif;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Part;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.document.DesignSession;
import org.quorate.app.kind.Kinds;
import org.quorate.app.task.RunningTask;
import org.quorate.app.task.Tasks;
import org.quorate.simulate.sweep.Sweep;
import org.quorate.simulate.sweep.SweepResult;
import org.quorate.simulate.whatif.EventWords;

/// Sweeps the present design in the background, on all cores; the status bar shows how far it is and can cancel it. Belongs to the
/// JavaFX thread, the sweep apart.
final class SweepTask {

    private final DesignSession session;
    private final Tasks tasks;
    private final Trial trial;
    private final Dialogs dialogs;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable RunningTask running;
    private @Nullable Facts swept;
    private List<WeakPointGroup> groups = List.of();
    private String words = "";
    private int order = 1;

    SweepTask(DesignSession session, Tasks tasks, Trial trial, Dialogs dialogs) {
        this.session = session;
        this.tasks = tasks;
        this.trial = trial;
        this.dialogs = dialogs;
        tasks.running().addListener((ListChangeListener<RunningTask>) _ -> ended());
    }

    private record Swept(SweepResult result, List<WeakPointGroup> groups) {
    }

    /// Hears of results, and when work begins or ends.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    boolean isBusy() {
        return running != null;
    }

    /// Up to how many parts failed at once the last time.
    int order() {
        return order;
    }

    /// What was found; the same object until something else is.
    List<WeakPointGroup> groups() {
        return groups;
    }

    /// What is being done, or what has been.
    String words() {
        return isBusy() ? task(order) + ": computing…" : words;
    }

    /// Looks for single points of failure, unless that was done for the present design.
    void refresh() {
        if (swept != session.facts()) {
            start(1, false);
        }
    }

    /// Asks first, saying how many sets there are.
    void ask(int size, boolean all) {
        long candidates = Sweep.of(session.facts(), trial.engine().get(), all).candidates().size();
        long sets = LongStream.rangeClosed(1, size).map(i -> choose(candidates, i)).sum();
        if (dialogs.confirm("Try %,d sets of failures?".formatted(sets), "All sets of up to %d of the %d parts that can fail. It can be cancelled in the status bar."
                .formatted(size, candidates), "Sweep")) {
            start(size, all);
        }
    }

    private static long choose(long of, long size) {
        return LongStream.range(0, size).reduce(1, (count, i) -> count * (of - i) / (i + 1));
    }

    /// @param size up to how many parts fail at once
    /// @param all  whether power supplies, networks and links fail as well
    void start(int size, boolean all) {
        cancel();
        Facts facts = session.facts();
        TrialEngine engine = trial.engine();
        order = size;
        running = tasks.run(task(size), progress -> {
            SweepResult result = Sweep.of(facts, engine.get(), all).run(size, (done, total) -> progress.at((double) done / total), progress::isCancelled);
            return new Swept(result, WeakPointGroup.of(result, part -> culprit(part, facts, engine.words())));
        }, found -> {
            swept = facts;
            groups = found.groups();
            words = "%,d failures tried, %,d distinct effects.".formatted(found.result().tried(), found.result().distinct());
            listeners.forEach(Runnable::run);
        }, failed -> {
            words = String.valueOf(failed.getMessage());
            listeners.forEach(Runnable::run);
        });
        listeners.forEach(Runnable::run);
    }

    private static WeakPoint.Culprit culprit(Part part, Facts facts, EventWords words) {
        return new WeakPoint.Culprit(part, words.of(part), Kinds.of(facts.topology().find(part.element()).orElseThrow(), facts));
    }

    private static String task(int size) {
        return switch (size) {
            case 1 -> "Trying every single failure";
            case 2 -> "Trying all pairs of failures";
            default -> "Trying all triples of failures";
        };
    }

    /// What was found before stays.
    void cancel() {
        RunningTask present = running;
        if (present != null) {
            running = null;
            present.cancel();
        }
    }

    private void ended() {
        if (running != null && !tasks.running().contains(running)) {
            if (running.isCancelled()) {
                words = groups.isEmpty() ? "Cancelled." : "Cancelled; this is what was found before.";
            }
            running = null;
            listeners.forEach(Runnable::run);
        }
    }
}
