package org.quorate.app.whatif;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.quorate.analysis.Facts;
import org.quorate.app.document.DesignSession;
import org.quorate.app.task.Tasks;
import org.quorate.app.whatif.Row.Sign;
import org.quorate.app.whatif.Row.Verdict;
import org.quorate.model.Info;
import org.quorate.simulate.schedule.CrmSimulate;
import org.quorate.simulate.whatif.Engine;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.WhatIf;

/// What Pacemaker's own scheduler says of the places that the built-in one gave, once it is asked. Belongs to the JavaFX thread.
final class SecondOpinion {

    private static final Verdict ASKING = new Verdict(Sign.WAITING, "Asking crm_simulate", List.of());
    /// how long one answer may take
    private static final long PATIENCE_SECONDS = 60;
    private static final int MOST = 20;

    private final DesignSession session;
    private final Tasks tasks;
    private final Trial trial;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<List<Event>> asked = List.of();
    private Optional<Verdict> verdict = Optional.empty();

    SecondOpinion(DesignSession session, Tasks tasks, Trial trial) {
        this.session = session;
        this.tasks = tasks;
        this.trial = trial;
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// Of what is tried now; empty until it was asked about that.
    Optional<Verdict> verdict() {
        return asked == trial.instants() ? verdict : Optional.empty();
    }

    /// Asks in the background, once at a time.
    void ask() {
        if (verdict().filter(ASKING::equals).isPresent()) {
            return;
        }
        List<List<Event>> instants = trial.instants();
        List<Outcome> ours = trial.outcomes();
        Facts facts = session.facts();
        Info info = session.design().info();
        asked = instants;
        tell(ASKING);
        tasks.background().execute(() -> {
            Verdict said = of(facts, info, instants, ours);
            tasks.foreground().execute(() -> {
                if (asked == instants) {
                    tell(said);
                }
            });
        });
    }

    private void tell(Verdict said) {
        verdict = Optional.of(said);
        listeners.forEach(Runnable::run);
    }

    /// Asks; takes as long as the tool does. What goes wrong is said, too.
    ///
    /// @param info says which Pacemaker the design is for
    /// @param ours what the built-in engine made of the same events
    static Verdict of(Facts facts, Info info, List<List<Event>> instants, List<Outcome> ours) {
        Optional<CrmSimulate> tool = CrmSimulate.find(PATIENCE_SECONDS);
        if (tool.isEmpty()) {
            return new Verdict(Sign.INFO, "crm_simulate is not installed here", List.of("Debian: apt install pacemaker-cli-utils"));
        }
        try {
            return compared(tool.get().name(), ours.getLast(), WhatIf.of(facts, info, Engine.crmSimulate(tool.get())).play(instants).getLast());
        } catch (UncheckedIOException | CrmSimulate.Failure silent) {
            return new Verdict(Sign.WARNING, "crm_simulate did not answer", List.of(String.valueOf((silent.getCause() == null ? silent : silent.getCause()).getMessage())));
        }
    }

    private static String place(Optional<Outcome.Fate> fate) {
        return fate.flatMap(Outcome.Fate::to).map(node -> node + (fate.get().role().after() ? " (promoted)" : "")).orElse("nowhere");
    }

    private static Verdict compared(String name, Outcome ours, Outcome theirs) {
        List<String> different = new ArrayList<>();
        for (Outcome.Fate fate : ours.fates()) {
            String here = place(Optional.of(fate));
            String there = place(theirs.fate(fate.instance()));
            if (!there.equals(here)) {
                different.add("%s: %s here, %s there".formatted(fate.instance(), here, there));
            }
        }
        if (different.isEmpty()) {
            return new Verdict(Sign.OK, "%s agrees".formatted(name), List.of("It puts all %d instances where they are here.".formatted(ours.fates().size())));
        }
        List<String> lines = new ArrayList<>(different.subList(0, Math.min(MOST, different.size())));
        if (different.size() > MOST) {
            lines.add("and %d more".formatted(different.size() - MOST));
        }
        return new Verdict(Sign.WARNING, "%s puts %d of %d elsewhere".formatted(name, different.size(), ours.fates().size()), lines);
    }
}
