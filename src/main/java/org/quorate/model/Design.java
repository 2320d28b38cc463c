package org.quorate.model;

/// A whole design, which is one cluster: what a file holds. Meaning, picture and settings are apart, so that a change of
/// one is seen not to touch the others (by identity).
public record Design(Info info, Topology topology, Diagram diagram, Settings settings) {

    public static final Design EMPTY = new Design(Info.EMPTY, Topology.EMPTY, Diagram.EMPTY, Settings.DEFAULT);

    public Design withInfo(Info newInfo) {
        return new Design(newInfo, topology, diagram, settings);
    }

    public Design withTopology(Topology newTopology) {
        return new Design(info, newTopology, diagram, settings);
    }

    public Design withDiagram(Diagram newDiagram) {
        return new Design(info, topology, newDiagram, settings);
    }

    public Design withSettings(Settings newSettings) {
        return new Design(info, topology, diagram, newSettings);
    }
}
