package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.document.DesignSession;
import org.quorate.model.Primitive;
import org.quorate.model.Scenario;
import org.quorate.model.edit.Edit;
import org.quorate.simulate.whatif.Outcome;

/// Saves what is tried as a scenario of the design, and changes those that it has. Undo takes each back.
final class ScenarioEdits {

    private final DesignSession session;
    private final Trial trial;
    private final Dialogs dialogs;

    ScenarioEdits(DesignSession session, Trial trial, Dialogs dialogs) {
        this.session = session;
        this.trial = trial;
        this.dialogs = dialogs;
    }

    boolean isPossible() {
        return !trial.outcomes().isEmpty();
    }

    void ask() {
        if (!isPossible()) {
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

    /// Makes what came of a scenario what it expects.
    void expect(Scenario scenario, Outcome last) {
        Scenario next = new Scenario(scenario.name(), scenario.description(), scenario.steps(), expected(last));
        session.commit(Edit.of("Change what %s expects".formatted(scenario.name()),
                design -> design.withScenarios(design.scenarios().stream().map(each -> each.equals(scenario) ? next : each).toList())));
    }

    void delete(Scenario scenario) {
        session.commit(Edit.of("Delete scenario " + scenario.name(),
                design -> design.withScenarios(design.scenarios().stream().filter(each -> !each.equals(scenario)).toList())));
    }

    private Scenario scenario(String name) {
        return new Scenario(name, "", trial.instants().stream().map(events -> events.stream().map(trial.engine().words()::of).toList()).toList(),
                expected(trial.outcomes().getLast()));
    }

    /// What was predicted; of what moves only that it runs, since where is often a matter of taste. Fence devices are no services.
    private Scenario.Expectation expected(Outcome last) {
        Set<String> devices = session.design().topology().fenceDevices().map(Primitive::name).collect(Collectors.toSet());
        List<Outcome.Fate> services = last.fates().stream().filter(fate -> !devices.contains(fate.resource())).toList();
        Map<String, String> runs = new LinkedHashMap<>();
        services.stream().filter(fate -> fate.to().isPresent() && (fate.turn() == Outcome.Turn.MOVED || fate.turn() == Outcome.Turn.RESTARTED))
                .forEach(fate -> runs.put(fate.instance(), Scenario.Expectation.ANY));
        return new Scenario.Expectation(Optional.of(last.isQuorate()), runs, last.lost().stream().filter(services::contains).map(Outcome.Fate::instance).toList(),
                last.fenced().stream().filter(Outcome.Fencing::possible).map(Outcome.Fencing::node).toList(),
                last.fenced().stream().filter(each -> !each.possible()).map(Outcome.Fencing::node).toList());
    }
}
