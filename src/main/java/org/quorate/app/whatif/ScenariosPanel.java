package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.document.DesignSession;
import org.quorate.app.shell.Panel;
import org.quorate.app.task.Newest;
import org.quorate.app.task.Tasks;
import org.quorate.model.Scenario;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.ScenarioRun;
import org.quorate.simulate.whatif.UnclearEventException;
import org.quorate.simulate.whatif.WhatIf;

/// The design's scenarios, run as tests in the background.
final class ScenariosPanel implements Panel {

    private final DesignSession session;
    private final Trial trial;
    private final Dialogs dialogs;
    private final Newest newest;
    private final ListPanel list = ListPanel.of("scenarios", "Scenarios", "mdi2c-content-save-all-outline");

    ScenariosPanel(DesignSession session, Tasks tasks, Trial trial, Dialogs dialogs) {
        this.session = session;
        this.trial = trial;
        this.dialogs = dialogs;
        newest = new Newest(tasks);
    }

    @Override
    public String id() {
        return list.id();
    }

    @Override
    public String title() {
        return list.title();
    }

    @Override
    public String icon() {
        return list.icon();
    }

    @Override
    public Region content() {
        return list.content();
    }

    boolean isBusy() {
        return newest.isBusy();
    }

    /// @param unmet what was expected and did not come
    private record Run(Scenario scenario, List<String> unmet) {
    }

    /// Runs all of the present design.
    void run() {
        List<Scenario> all = session.design().scenarios();
        list.rows().getChildren().clear();
        if (all.isEmpty()) {
            newest.forget();
            list.line("Fail something, then save it as a scenario.");
            return;
        }
        list.line("Computing…");
        WhatIf engine = trial.engine();
        newest.run(() -> all.stream().map(scenario -> new Run(scenario, unmet(engine, scenario))).toList(), this::show);
    }

    void forget() {
        newest.forget();
    }

    private static List<String> unmet(WhatIf engine, Scenario scenario) {
        List<String> unmet = new ArrayList<>();
        try {
            ScenarioRun.of(engine, scenario).checks().forEach(check -> check.actual().ifPresent(actual -> unmet.add(check.expected() + ": " + actual)));
        } catch (UnclearEventException unclear) {
            unmet.add(unclear.getMessage());
        }
        return unmet;
    }

    private void show(List<Run> runs) {
        list.rows().getChildren().clear();
        for (Run run : runs) {
            list.row((run.unmet().isEmpty() ? "✓ " : "✗ ") + run.scenario().name(), () -> play(run.scenario()));
            run.unmet().forEach(list::line);
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
}
