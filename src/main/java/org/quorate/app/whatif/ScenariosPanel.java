package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.document.DesignSession;
import org.quorate.app.shell.Panel;
import org.quorate.app.task.Newest;
import org.quorate.app.task.Tasks;
import org.quorate.model.Scenario;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.UnclearEventException;

/// The design's scenarios, run as tests in the background.
final class ScenariosPanel implements Panel, ScenarioCard.Acts {

    private final DesignSession session;
    private final Trial trial;
    private final ScenarioEdits edits;
    private final Dialogs dialogs;
    private final Newest newest;
    private final Label state = new Label();
    private final Button all = new Button("Run all");
    private final VBox cards = new VBox();
    private final VBox content;

    ScenariosPanel(DesignSession session, Tasks tasks, Trial trial, ScenarioEdits edits, Dialogs dialogs) {
        this.session = session;
        this.trial = trial;
        this.edits = edits;
        this.dialogs = dialogs;
        newest = new Newest(tasks);
        state.setId("scenarios-state");
        state.setWrapText(true);
        all.setId("scenarios-run");
        all.setOnAction(_ -> run());
        cards.setId("scenarios");
        VBox head = new VBox(state, all);
        head.getStyleClass().add("what-if-head");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content = new VBox(head, scroll);
    }

    @Override
    public String id() {
        return "scenarios";
    }

    @Override
    public String title() {
        return "Scenarios";
    }

    @Override
    public String icon() {
        return "mdi2c-clipboard-check-outline";
    }

    @Override
    public Region content() {
        return content;
    }

    boolean isBusy() {
        return newest.isBusy();
    }

    /// Runs all of the present design.
    void run() {
        List<Scenario> scenarios = session.design().scenarios();
        cards.getChildren().clear();
        all.setDisable(scenarios.isEmpty());
        if (scenarios.isEmpty()) {
            newest.forget();
            state.setText("Fail something, then save it as a scenario.");
            return;
        }
        state.setText("Computing…");
        TrialEngine engine = trial.engine();
        newest.run(() -> scenarios.stream().map(scenario -> ScenarioTrial.of(engine.get(), scenario)).toList(), this::show);
    }

    void forget() {
        newest.forget();
    }

    private void show(List<ScenarioTrial> trials) {
        long met = trials.stream().filter(ScenarioTrial::isMet).count();
        state.setText("%d of %d hold.".formatted(met, trials.size()));
        cards.getChildren().setAll(trials.stream().map(each -> new ScenarioCard(each, this)).toList());
    }

    @Override
    public void play(ScenarioTrial wanted) {
        List<List<Event>> instants = new ArrayList<>();
        try {
            for (List<String> step : wanted.scenario().steps()) {
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

    @Override
    public void expect(ScenarioTrial wanted) {
        wanted.last().ifPresent(last -> edits.expect(wanted.scenario(), last));
    }

    @Override
    public void delete(ScenarioTrial wanted) {
        edits.delete(wanted.scenario());
    }
}
