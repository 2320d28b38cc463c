package org.quorate.model;

import java.util.List;

/// A whole design, which is one cluster: what a file holds. Meaning, picture, settings and scenarios are apart, so that a change of
/// one is seen not to touch the others (by identity).
public record Design(Info info, Topology topology, Diagram diagram, Settings settings, List<Scenario> scenarios) {

    public static final Design EMPTY = new Design(Info.EMPTY, Topology.EMPTY, Diagram.EMPTY, Settings.DEFAULT, List.of());

    public Design {
        scenarios = List.copyOf(scenarios);
    }

    public Design withInfo(Info newInfo) {
        return new Design(newInfo, topology, diagram, settings, scenarios);
    }

    public Design withTopology(Topology newTopology) {
        return new Design(info, newTopology, diagram, settings, scenarios);
    }

    public Design withDiagram(Diagram newDiagram) {
        return new Design(info, topology, newDiagram, settings, scenarios);
    }

    public Design withSettings(Settings newSettings) {
        return new Design(info, topology, diagram, newSettings, scenarios);
    }

    public Design withScenarios(List<Scenario> newScenarios) {
        return new Design(info, topology, diagram, settings, newScenarios);
    }
}
