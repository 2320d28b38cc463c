package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.quorate.analysis.Facts;
import org.quorate.app.document.DesignSession;
import org.quorate.app.task.Newest;
import org.quorate.app.task.Tasks;
import org.quorate.simulate.whatif.ClusterCondition;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.Snapshot;
import org.quorate.simulate.whatif.TimelineStep;
import org.quorate.simulate.whatif.WhatIf;

/// Events that are tried, what comes of them, and the moment that is looked at. Belongs to the JavaFX thread.
final class Trial {

    private final DesignSession session;
    private final Newest plays;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable TrialEngine engine;
    private List<List<Event>> instants = List.of();
    private List<Outcome> outcomes = List.of();
    private List<Moment> moments = List.of();
    private Optional<ClusterCondition> condition = Optional.empty();
    private int now;

    Trial(DesignSession session, Tasks tasks) {
        this.session = session;
        plays = new Newest(tasks);
    }

    /// A step at its place in the whole.
    ///
    /// @param outcome which of the outcomes the step belongs to
    /// @param since   when the events of that outcome happen, in ms after the first ones: when all is settled that was before
    record Moment(int outcome, long since, TimelineStep step) {

        /// All of them, one after the other.
        static List<Moment> of(List<Outcome> outcomes) {
            List<Moment> all = new ArrayList<>();
            long since = 0;
            for (int i = 0; i < outcomes.size(); i++) {
                for (TimelineStep step : outcomes.get(i).timeline()) {
                    all.add(new Moment(i, since, step));
                }
                since += outcomes.get(i).settled();
            }
            return List.copyOf(all);
        }

        /// In ms after the first events.
        long begin() {
            return since + step.begin();
        }

        /// In ms after the first events.
        long time() {
            return since + step.typical();
        }

        /// At worst, in ms after the first events, if all before it went as it mostly does.
        long bound() {
            return since + step.bound();
        }
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// Of the present design.
    TrialEngine engine() {
        TrialEngine present = engine;
        if (present == null || !present.isFor(session.facts(), session.design().info())) {
            present = new TrialEngine(session.facts(), session.design().info());
            engine = present;
        }
        return present;
    }

    List<List<Event>> instants() {
        return instants;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    /// How the cluster stands after all that was tried; empty until the first answer is there.
    Optional<ClusterCondition> condition() {
        return condition;
    }

    List<Moment> moments() {
        return moments;
    }

    int now() {
        return now;
    }

    /// What is so at the moment that is looked at; empty when nothing has happened.
    Optional<Snapshot> snapshot() {
        if (moments.isEmpty()) {
            return Optional.empty();
        }
        Moment moment = moments.get(now);
        return Optional.of(Snapshot.of(session.facts(), outcomes.subList(0, moment.outcome() + 1), moment.step().typical()));
    }

    /// Of the present design.
    Facts facts() {
        return session.facts();
    }

    boolean isBusy() {
        return plays.isBusy();
    }

    /// Plays other events, from the whole cluster running on.
    void play(List<List<Event>> wanted) {
        List<List<Event>> copy = wanted.stream().filter(events -> !events.isEmpty()).map(List::copyOf).toList();
        instants = copy;
        TrialEngine asked = engine();
        plays.run(() -> Played.of(asked.get(), copy), this::arrived);
    }

    private record Played(List<Outcome> outcomes, ClusterCondition after) {

        static Played of(WhatIf engine, List<List<Event>> instants) {
            List<Outcome> outcomes = engine.play(instants);
            return new Played(outcomes, outcomes.isEmpty() ? engine.running() : outcomes.getLast().after());
        }
    }

    private void arrived(Played played) {
        outcomes = List.copyOf(played.outcomes());
        condition = Optional.of(played.after());
        moments = Moment.of(outcomes);
        look(moments.size() - 1);
    }

    /// Nothing is tried any more, and nothing known.
    void forget() {
        plays.forget();
        instants = List.of();
        outcomes = List.of();
        condition = Optional.empty();
        moments = List.of();
        look(0);
    }

    /// Looks at another moment.
    void look(int moment) {
        now = Math.max(0, Math.min(moment, moments.size() - 1));
        listeners.forEach(Runnable::run);
    }

    /// One more event.
    ///
    /// @param together at the same instant as the latest ones
    void add(Event event, boolean together) {
        List<List<Event>> next = new ArrayList<>(instants);
        if (together && !next.isEmpty()) {
            List<Event> last = new ArrayList<>(next.removeLast());
            last.add(event);
            next.add(last);
        } else {
            next.add(List.of(event));
        }
        play(next);
    }

    void remove(int instant, Event event) {
        List<List<Event>> next = new ArrayList<>(instants);
        next.set(instant, next.get(instant).stream().filter(each -> !each.equals(event)).toList());
        play(next);
    }
}
