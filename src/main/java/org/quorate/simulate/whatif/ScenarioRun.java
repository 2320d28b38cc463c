package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.model.Scenario;
import org.quorate.simulate.whatif.Outcome.Fate;

/// A scenario that was played.
///
/// @param outcomes of its steps
/// @param checks   what was expected of the last one, in the order of the scenario
public record ScenarioRun(Scenario scenario, List<Outcome> outcomes, List<Check> checks) {

    public ScenarioRun {
        outcomes = List.copyOf(outcomes);
        checks = List.copyOf(checks);
    }

    /// One thing that was expected.
    ///
    /// @param actual what came instead; empty when it was met
    public record Check(String expected, Optional<String> actual) {

        public boolean isMet() {
            return actual.isEmpty();
        }
    }

    /// @throws UnclearEventException if the scenario's words name no event, or it has no step
    public static ScenarioRun of(WhatIf whatIf, Scenario scenario) throws UnclearEventException {
        List<Outcome> outcomes = play(whatIf, scenario.steps());
        return new ScenarioRun(scenario, outcomes, checks(scenario.expected(), outcomes.getLast()));
    }

    /// Plays steps one after the other, from the whole cluster running on.
    ///
    /// @param steps each with the words of the events of one instant
    /// @return one outcome a step
    /// @throws UnclearEventException if some words name no event, or there is no step
    public static List<Outcome> play(WhatIf whatIf, List<List<String>> steps) throws UnclearEventException {
        List<List<Event>> instants = new ArrayList<>();
        for (List<String> step : steps) {
            Set<Event> events = new LinkedHashSet<>();
            for (String words : step) {
                events.add(whatIf.words().event(words));
            }
            instants.add(List.copyOf(events));
        }
        if (instants.isEmpty()) {
            throw new UnclearEventException("nothing happens: there is no event");
        }
        return whatIf.play(instants);
    }

    private static List<Check> checks(Scenario.Expectation expected, Outcome outcome) {
        List<Check> checks = new ArrayList<>();
        expected.quorate().ifPresent(quorate -> checks.add(new Check(quorate ? "quorum is kept" : "quorum is lost",
                outcome.isQuorate() == quorate ? Optional.empty() : Optional.of(quorate ? "it is lost" : "it is kept"))));
        expected.runs().forEach((resource, node) -> checks.add(runs(resource, node, outcome)));
        expected.stopped().forEach(resource -> checks.add(new Check(resource + " runs nowhere", node(resource, outcome).map("it runs on "::concat))));
        expected.fenced().forEach(node -> checks.add(new Check(node + " is fenced", isFenced(node, true, outcome) ? Optional.empty() : Optional.of("it is not"))));
        expected.unfenceable().forEach(node -> checks.add(new Check(node + " cannot be fenced", isFenced(node, false, outcome) ? Optional.empty()
                : Optional.of(isFenced(node, true, outcome) ? "it is fenced" : "it need not be"))));
        return checks;
    }

    private static Check runs(String resource, String node, Outcome outcome) {
        Optional<String> actual = node(resource, outcome);
        boolean met = actual.filter(found -> node.equals(Scenario.Expectation.ANY) || found.equals(node)).isPresent();
        String expected = node.equals(Scenario.Expectation.ANY) ? resource + " runs" : "%s runs on %s".formatted(resource, node);
        return new Check(expected, met ? Optional.empty() : Optional.of(actual.map("it runs on "::concat).orElse("it runs nowhere")));
    }

    /// where a resource runs: itself, or any of its instances
    private static Optional<String> node(String resource, Outcome outcome) {
        return Stream.concat(outcome.fate(resource).stream(), outcome.fates().stream().filter(fate -> fate.instance().startsWith(resource + ":")))
                .map(Fate::to).flatMap(Optional::stream).findFirst();
    }

    private static boolean isFenced(String node, boolean possible, Outcome outcome) {
        return outcome.fenced().stream().anyMatch(each -> each.node().equals(node) && each.possible() == possible);
    }
}
