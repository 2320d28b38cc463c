package org.quorate.app.whatif;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.quorate.analysis.Facts;
import org.quorate.app.document.DesignSession;
import org.quorate.app.task.RunningTask;
import org.quorate.app.task.Tasks;
import org.quorate.app.whatif.Row.Prevention.Hint;
import org.quorate.model.Design;
import org.quorate.simulate.prevention.Advice;
import org.quorate.simulate.prevention.Prevention;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.Outcome;

/// Looks in the background for what would prevent what a trial has come to. Belongs to the JavaFX thread.
final class Advisor {

    private final DesignSession session;
    private final Tasks tasks;
    private final Trial trial;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<List<Event>> asked = List.of();
    private Optional<Row.Prevention> advice = Optional.empty();
    private @Nullable RunningTask task;

    Advisor(DesignSession session, Tasks tasks, Trial trial) {
        this.session = session;
        this.tasks = tasks;
        this.trial = trial;
        trial.listen(this::follow);
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// Empty: nothing is to be said, or not yet.
    Optional<Row.Prevention> advice() {
        return advice;
    }

    /// Ends the search, if one is under way.
    void forget() {
        if (task != null) {
            task.cancel();
        }
    }

    private void follow() {
        List<List<Event>> instants = trial.instants();
        if (trial.isBusy() || instants == asked) {
            return;
        }
        forget();
        asked = instants;
        advice = Optional.empty();
        List<Outcome> outcomes = trial.outcomes();
        if (!outcomes.isEmpty()) {
            Design design = session.design();
            Facts facts = session.facts();
            task = tasks.run("Looking for what would prevent this", progress -> Prevention.of(design, facts).against(instants, outcomes, progress::isCancelled),
                    found -> tell(hints(found)), failed -> tell(List.of(new Hint(String.valueOf(failed.getMessage()), Optional.empty()))));
        }
    }

    private void tell(List<Hint> hints) {
        advice = hints.isEmpty() ? Optional.empty() : Optional.of(new Row.Prevention(hints));
        listeners.forEach(Runnable::run);
    }

    private static List<Hint> hints(Advice advice) {
        if (!advice.isWorthTelling()) {
            return List.of();
        }
        return advice.suggestions().isEmpty() ? List.of(new Hint(advice.nothing(), Optional.empty()))
                : advice.suggestions().stream().map(suggestion -> new Hint(suggestion.sentence(), suggestion.element())).toList();
    }
}
