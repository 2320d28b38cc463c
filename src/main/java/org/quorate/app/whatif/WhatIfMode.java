package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.quorate.analysis.Node;
import org.quorate.analysis.Part;
import org.quorate.app.action.Actions;
import org.quorate.app.action.Command;
import org.quorate.app.action.Handler;
import org.quorate.app.action.MenuName;
import org.quorate.app.canvas.CanvasView;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.app.canvas.state.Picture;
import org.quorate.app.canvas.state.Probe;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.app.shell.Panel;
import org.quorate.app.shell.WindowFrame;
import org.quorate.app.task.Tasks;
import org.quorate.drawing.Standings;
import org.quorate.drawing.StandingsReading;
import org.quorate.model.ElementId;
import org.quorate.model.Scenario;
import org.quorate.model.edit.Edit;
import org.quorate.simulate.sweep.Sweep;
import org.quorate.simulate.sweep.SweepResult;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.ScenarioRun;
import org.quorate.simulate.whatif.UnclearEventException;
import org.quorate.simulate.whatif.WhatIf;

/// The window in what-if: puts its parts together, and is where clicks on the canvas arrive.
public final class WhatIfMode implements Probe {

    private final DesignSession session;
    private final Selection selection;
    private final Tasks tasks;
    private final Actions actions;
    private final CanvasView canvas;
    private final WindowFrame frame;
    private final Dialogs dialogs;
    private final Trial trial;
    private final WhatIfBar bar;
    private final TimelineBar timeline;
    private final ListPanel consequences = ListPanel.of("consequences", "Consequences", "mdi2f-flask-outline");
    private final ListPanel weakPoints = ListPanel.of("weak-points", "Weak points", "mdi2a-alert");
    private final ListPanel scenarios = ListPanel.of("scenarios", "Scenarios", "mdi2c-content-save-all-outline");
    private Consumer<Panel> open = _ -> { };
    private Optional<ElementId> hovered = Optional.empty();
    private boolean on;

    public WhatIfMode(DesignSession session, Selection selection, Tasks tasks, Actions actions, CanvasView canvas, WindowFrame frame, Dialogs dialogs) {
        this.session = session;
        this.selection = selection;
        this.tasks = tasks;
        this.actions = actions;
        this.canvas = canvas;
        this.frame = frame;
        this.dialogs = dialogs;
        trial = new Trial(session, tasks);
        Button planned = new Button("Planned event…");
        planned.setId("what-if-event");
        planned.setOnAction(_ -> ask());
        Button save = new Button("Save as scenario…");
        save.setId("what-if-save");
        save.setOnAction(_ -> save());
        bar = new WhatIfBar(trial, this::leave, planned, save);
        timeline = new TimelineBar(trial);
        trial.listen(this::show);
        session.listen((before, after) -> changed(before.topology() != after.topology(), before.scenarios() != after.scenarios()));
    }

    public void bind() {
        actions.bind(Command.WHAT_IF_MODE, Handler.toggle(() -> on, () -> set(!on)));
        actions.bind(Command.FAIL_SELECTION, Handler.when(() -> !selection.isEmpty(), () -> {
            set(true);
            selection.primary().ifPresent(id -> click(id, false));
            selection.clear();
        }));
        actions.bind(Command.WHAT_IF_PLAY, Handler.when(() -> on, timeline::playOrPause));
        actions.bind(Command.WHAT_IF_STEP, Handler.when(() -> on, () -> timeline.step(1)));
        actions.bind(Command.WHAT_IF_BACK, Handler.when(() -> on, () -> timeline.step(-1)));
        actions.bind(Command.WHAT_IF_REPLAY, Handler.when(() -> on, timeline::replay));
        actions.bind(Command.SAVE_SCENARIO, Handler.when(() -> on && !trial.outcomes().isEmpty(), this::save));
        actions.bind(Command.WEAK_POINTS, () -> {
            set(true);
            open.accept(weakPoints);
        });
        actions.bind(Command.SCENARIOS, () -> {
            set(true);
            open.accept(scenarios);
        });
    }

    public boolean isBusy() {
        return trial.isBusy();
    }

    private void leave() {
        set(false);
        actions.refresh();
    }

    private void set(boolean wanted) {
        if (wanted == on) {
            return;
        }
        on = wanted;
        timeline.stop();
        if (on) {
            open = frame.lend(bar, timeline, List.of(consequences, weakPoints, scenarios));
            canvas.probe(Optional.of(this));
            trial.play(List.of());
            sweep();
            showScenarios();
        } else {
            frame.takeBack();
            canvas.probe(Optional.empty());
        }
        actions.allow(command -> !on || isAllowed(command));
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
        }
        if (on && (meaning || tests)) {
            showScenarios();
        }
    }

    private void show() {
        if (on) {
            hovered = Optional.empty();
            canvas.probe(Optional.of(this));
            Consequences.show(trial, consequences);
            actions.refresh();
        }
    }

    @Override
    public Standings standings(Picture picture) {
        if (trial.moments().isEmpty() || picture.design().topology() != session.design().topology()) {
            return Standings.NONE;
        }
        Trial.Moment moment = trial.moments().get(trial.now());
        return StandingsReading.at(picture.facts(), picture.arrangement(), trial.outcomes().subList(0, moment.outcome() + 1), moment.step().typical());
    }

    @Override
    public void click(ElementId element, boolean together) {
        event(element).ifPresent(event -> trial.add(event, together));
    }

    /// fails what works, brings back what has failed
    private Optional<Event> event(ElementId element) {
        Part part = Part.of(element);
        boolean failed = !trial.outcomes().isEmpty() && trial.outcomes().getLast().after().failed().contains(part);
        return session.facts().faultTree().number(part).isEmpty() ? Optional.empty() : Optional.of(failed ? new Event.Return(part) : new Event.Fail(part));
    }

    @Override
    public void hover(Optional<ElementId> element, double x, double y) {
        if (element.equals(hovered)) {
            return;
        }
        hovered = element;
        Feedback feedback = element.flatMap(this::event).map(event -> {
            WhatIf engine = trial.engine();
            Outcome outcome = engine.next(trial.outcomes().isEmpty() ? engine.running() : trial.outcomes().getLast().after(), List.of(event));
            return Feedback.over(new Feedback.Target(Optional.empty(), true, "%s: quorum %s, %d fenced, %d cannot be fenced, %d lost".formatted(engine.words().of(event),
                    outcome.isQuorate() ? "kept" : "lost", outcome.fenced().stream().filter(Outcome.Fencing::possible).count(),
                    outcome.fenced().stream().filter(each -> !each.possible()).count(), outcome.lost().size()), x, y));
        }).orElse(Feedback.NONE);
        canvas.model().give(feedback);
    }

    @Override
    public void menu(ElementId element, double screenX, double screenY) {
        ContextMenu menu = new ContextMenu();
        Part part = Part.of(element);
        List<Event> events = new ArrayList<>();
        session.facts().faultTree().parts().stream().filter(each -> each.element().equals(element) && each.canFail()).forEach(each -> events.add(new Event.Fail(each)));
        events.add(new Event.Return(part));
        session.facts().nodes().all().stream().filter(node -> node.machine().orElse(node.element()).equals(element)).forEach(node -> {
            events.add(new Event.Standby(node.name(), true));
            events.add(new Event.Standby(node.name(), false));
            events.add(new Event.Maintenance(node.name(), true));
            if (node.kind() == Node.Kind.CLUSTER) {
                events.add(new Event.Shutdown(Part.of(node.element())));
            }
        });
        for (Event event : events) {
            MenuItem item = new MenuItem((event instanceof Event.Fail ? "fail:" : "") + trial.engine().words().of(event));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> trial.add(event, false));
            menu.getItems().add(item);
        }
        menu.show(canvas, screenX, screenY);
    }

    @Override
    public boolean key(KeyCode key) {
        switch (key) {
            case ESCAPE -> leave();
            case LEFT -> timeline.step(-1);
            case RIGHT -> timeline.step(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void ask() {
        dialogs.ask("What happens?", "standby:node1, maintenance:node1, shutdown:node1, return:node1, grant:ticket, split:node1+node2/node3, join", "Play").ifPresent(words -> {
            try {
                trial.add(trial.engine().words().event(words.strip()), false);
            } catch (UnclearEventException unclear) {
                dialogs.tell("That cannot be played.", unclear.getMessage());
            }
        });
    }

    private void save() {
        if (trial.outcomes().isEmpty()) {
            return;
        }
        dialogs.ask("Save as scenario", "Name", "Save").map(String::strip).filter(name -> !name.isEmpty()).ifPresent(name -> {
            Scenario scenario = scenario(name);
            session.commit(Edit.of("Save scenario " + name, design -> {
                List<Scenario> all = new ArrayList<>(design.scenarios().stream().filter(each -> !each.name().equals(name)).toList());
                all.add(scenario);
                return design.withScenarios(all);
            }));
        });
    }

    /// It expects what was predicted; of what moves only that it runs, since where is often a matter of taste.
    private Scenario scenario(String name) {
        Outcome last = trial.outcomes().getLast();
        Map<String, String> runs = new LinkedHashMap<>();
        last.fates().stream().filter(fate -> fate.to().isPresent() && (fate.turn() == Outcome.Turn.MOVED || fate.turn() == Outcome.Turn.RESTARTED))
                .forEach(fate -> runs.put(fate.instance(), Scenario.Expectation.ANY));
        return new Scenario(name, "", trial.instants().stream().map(events -> events.stream().map(trial.engine().words()::of).toList()).toList(),
                new Scenario.Expectation(Optional.of(last.isQuorate()), runs, last.lost().stream().map(Outcome.Fate::instance).toList(),
                        last.fenced().stream().filter(Outcome.Fencing::possible).map(Outcome.Fencing::node).toList(),
                        last.fenced().stream().filter(each -> !each.possible()).map(Outcome.Fencing::node).toList()));
    }

    private void showScenarios() {
        scenarios.rows().getChildren().clear();
        if (session.design().scenarios().isEmpty()) {
            scenarios.line("Fail something, then save it as a scenario.");
        }
        WhatIf engine = trial.engine();
        for (Scenario scenario : session.design().scenarios()) {
            List<String> unmet = new ArrayList<>();
            try {
                ScenarioRun.of(engine, scenario).checks().forEach(check -> check.actual().ifPresent(actual -> unmet.add(check.expected() + ": " + actual)));
            } catch (UnclearEventException unclear) {
                unmet.add(unclear.getMessage());
            }
            row(scenarios, (unmet.isEmpty() ? "✓ " : "✗ ") + scenario.name(), () -> play(scenario));
            unmet.forEach(scenarios::line);
        }
    }

    private void play(Scenario scenario) {
        List<List<Event>> instants = new ArrayList<>();
        try {
            for (List<String> step : scenario.steps()) {
                List<Event> events = new ArrayList<>();
                for (String words : step) {
                    events.add(trial.engine().words().event(words));
                }
                instants.add(events);
            }
            trial.play(instants);
        } catch (UnclearEventException unclear) {
            dialogs.tell("That cannot be played.", unclear.getMessage());
        }
    }

    private void sweep() {
        weakPoints.rows().getChildren().clear();
        weakPoints.line("Trying every single failure…");
        Sweep sweep = Sweep.of(session.facts(), trial.engine(), false);
        tasks.run("Looking for weak points", progress -> sweep.run(1, (done, total) -> progress.at((double) done / total), progress::isCancelled),
                this::showWeakPoints, failed -> weakPoints.line(String.valueOf(failed.getMessage())));
    }

    private void showWeakPoints(SweepResult result) {
        weakPoints.rows().getChildren().clear();
        weakPoints.head("Single points of failure, the worst first");
        List<SweepResult.Failure> ranked = result.failures().stream().filter(failure -> !failure.isHarmless()).sorted(Comparator.comparing(SweepResult.Failure::quorate)
                .thenComparing(failure -> -failure.unfenceable().size()).thenComparing(failure -> -failure.lost().size())).toList();
        if (ranked.isEmpty()) {
            weakPoints.line("No single failure takes quorum, fencing or a service.");
        }
        for (SweepResult.Failure failure : ranked) {
            String name = failure.failed().stream().map(trial.engine().words()::of).reduce((a, b) -> a + " and " + b).orElse("");
            row(weakPoints, "%s: %s%d cannot be fenced, %d services lost".formatted(name, failure.quorate() ? "" : "quorum lost, ", failure.unfenceable().size(),
                    failure.lost().size()), () -> trial.play(List.of(failure.failed().stream().map(part -> (Event) new Event.Fail(part)).toList())));
        }
    }

    private static void row(ListPanel panel, String text, Runnable run) {
        Button row = new Button(text);
        row.setMnemonicParsing(false);
        row.setWrapText(true);
        row.getStyleClass().addAll("flat", "what-if-row");
        row.setOnAction(_ -> run.run());
        panel.rows().getChildren().add(row);
    }
}
