package org.quorate.app.whatif;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.quorate.app.action.Actions;
import org.quorate.app.action.Command;
import org.quorate.app.action.Handler;
import org.quorate.app.action.MenuName;
import org.quorate.app.canvas.CanvasView;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.app.shell.Panel;
import org.quorate.app.shell.WindowFrame;
import org.quorate.app.status.StatusItems;
import org.quorate.app.task.Tasks;
import org.quorate.model.ElementId;

/// The window in what-if: puts its parts together, enters and leaves, and says what is allowed meanwhile.
public final class WhatIfMode {

    private final Selection selection;
    private final Actions actions;
    private final CanvasView canvas;
    private final WindowFrame frame;
    private final Trial trial;
    private final WhatIfBar bar;
    private final TimelineBar timeline;
    private final CanvasProbe probe;
    private final SecondOpinion opinion;
    private final ConsequencesPanel consequences;
    private final SweepTask sweep;
    private final WeakPointsPanel weakPoints;
    private final ScenariosPanel scenarios;
    private final ScenarioEdits saving;
    private Consumer<Panel> open = _ -> { };
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private boolean on;

    public WhatIfMode(DesignSession session, Selection selection, Tasks tasks, Actions actions, CanvasView canvas, WindowFrame frame, Dialogs dialogs) {
        this.selection = selection;
        this.actions = actions;
        this.canvas = canvas;
        this.frame = frame;
        trial = new Trial(session, tasks);
        timeline = new TimelineBar(trial);
        EventMenu events = new EventMenu(session, trial, dialogs);
        probe = new CanvasProbe(session, trial, timeline, canvas, tasks, events, this::leave);
        sweep = new SweepTask(session, tasks, trial, dialogs);
        weakPoints = new WeakPointsPanel(trial, sweep);
        saving = new ScenarioEdits(session, trial, dialogs);
        scenarios = new ScenariosPanel(session, tasks, trial, saving, dialogs);
        opinion = new SecondOpinion(session, tasks, trial);
        consequences = new ConsequencesPanel(trial, opinion, new Advisor(session, tasks, trial), this::inspect, saving::ask);
        bar = new WhatIfBar(trial, this::leave, events.button());
        trial.listen(this::show);
        session.listen((before, after) -> changed(before.topology() != after.topology(), before.scenarios() != after.scenarios()));
    }

    public void bind() {
        actions.bind(Command.WHAT_IF_MODE, Handler.toggle(() -> on, () -> set(!on)));
        actions.bind(Command.FAIL_SELECTION, Handler.when(() -> !selection.isEmpty(), () -> {
            set(true);
            selection.primary().ifPresent(id -> probe.click(id, false));
            selection.clear();
        }));
        actions.bind(Command.WHAT_IF_PLAY, Handler.when(() -> on, timeline::playOrPause));
        actions.bind(Command.WHAT_IF_STEP, Handler.when(() -> on, () -> timeline.step(1)));
        actions.bind(Command.WHAT_IF_BACK, Handler.when(() -> on, () -> timeline.step(-1)));
        actions.bind(Command.WHAT_IF_REPLAY, Handler.when(() -> on, timeline::replay));
        actions.bind(Command.SAVE_SCENARIO, Handler.when(() -> on && saving.isPossible(), saving::ask));
        actions.bind(Command.COMPARE_CRM_SIMULATE, Handler.when(() -> on && !trial.outcomes().isEmpty(), opinion::ask));
        actions.bind(Command.WEAK_POINTS, () -> open(weakPoints));
        actions.bind(Command.SCENARIOS, () -> open(scenarios));
        actions.bind(Command.SWEEP_PAIRS, () -> {
            open(weakPoints);
            weakPoints.sweepPairs();
        });
    }

    public boolean isOn() {
        return on;
    }

    /// @param listener is told when the mode begins or ends, and when another moment is looked at
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// How things stand at the moment that is looked at; empty outside of the mode.
    public List<StatusItems.Line> status() {
        return on ? StatusLines.of(trial.facts(), trial.snapshot(), () -> open.accept(consequences)) : List.of();
    }

    public boolean isBusy() {
        return trial.isBusy() || probe.isBusy() || scenarios.isBusy();
    }

    private void open(Panel panel) {
        set(true);
        open.accept(panel);
    }

    private void leave() {
        set(false);
        actions.refresh();
    }

    private void inspect(ElementId element) {
        leave();
        selection.set(element);
        canvas.reveal(List.of(element));
        actions.run(Command.PANEL_INSPECTOR);
    }

    private void set(boolean wanted) {
        if (wanted == on) {
            return;
        }
        on = wanted;
        timeline.stop();
        if (on) {
            open = frame.lend(bar, timeline, List.of(consequences, weakPoints, scenarios));
            probe.show();
            trial.play(List.of());
            sweep.refresh();
            scenarios.run();
        } else {
            frame.takeBack();
            probe.leave();
            scenarios.forget();
            trial.forget();
            consequences.forget();
            sweep.cancel();
        }
        actions.allow(command -> !on || isAllowed(command));
        listeners.forEach(Runnable::run);
    }

    /// Nothing edits the design meanwhile; undo may, so that a saved scenario can be taken back.
    private static boolean isAllowed(Command command) {
        return command.menu() != MenuName.INSERT && command.menu() != MenuName.ARRANGE && switch (command) {
            case CUT, PASTE, DUPLICATE, RENAME, DELETE, APPLY_FIX -> false;
            default -> true;
        };
    }

    private void changed(boolean meaning, boolean tests) {
        if (on && meaning) {
            trial.play(List.of());
            sweep.refresh();
        }
        if (on && (meaning || tests)) {
            scenarios.run();
        }
    }

    private void show() {
        if (on) {
            probe.show();
            actions.refresh();
            listeners.forEach(Runnable::run);
        }
    }
}
