package org.quorate.app.whatif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.model.Scenario;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.EventWords;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.ScenarioRun;
import org.quorate.simulate.whatif.UnclearEventException;
import org.quorate.simulate.whatif.WhatIf;

/// A scenario that was run as a test.
///
/// @param steps in words, one after the other
/// @param unmet what was expected and did not come, or why it cannot be played
/// @param last  what came of the last step; empty when it cannot be played
record ScenarioTrial(Scenario scenario, List<String> steps, List<String> unmet, Optional<Outcome> last) {

    static ScenarioTrial of(WhatIf engine, Scenario scenario) {
        try {
            ScenarioRun run = ScenarioRun.of(engine, scenario);
            List<String> unmet = run.checks().stream().filter(check -> !check.isMet())
                    .map(check -> "Expected: %s; %s.".formatted(check.expected(), check.actual().orElseThrow())).toList();
            return new ScenarioTrial(scenario, run.outcomes().stream().map(outcome -> words(engine.words(), outcome.events())).toList(), unmet,
                    Optional.of(run.outcomes().getLast()));
        } catch (UnclearEventException unclear) {
            return new ScenarioTrial(scenario, scenario.steps().stream().map(step -> String.join(", ", step)).toList(),
                    List.of("It cannot be played: %s.".formatted(unclear.getMessage())), Optional.empty());
        }
    }

    private static String words(EventWords words, List<Event> events) {
        return events.stream().map(words::phrase).collect(Collectors.joining(", "));
    }

    boolean isMet() {
        return unmet.isEmpty();
    }
}
