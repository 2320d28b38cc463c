package org.quorate.cib.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.cib.XmlElement;
import org.quorate.finding.LeftOut;
import org.quorate.model.ElementId;
import org.quorate.model.Topology;

/// The `<configuration>` of a design, which of its elements comes from which object, and what could not be written.
public final class CibOutline {

    private final Building building;
    private final XmlElement configuration;

    private CibOutline(Building building, XmlElement configuration) {
        this.building = building;
        this.configuration = configuration;
    }

    /// @param nodeIds of the cluster nodes
    public static CibOutline of(Topology topology, Map<ElementId, String> nodeIds) {
        return of(topology, nodeIds, Optional.empty(), List.of());
    }

    /// @param section the one section that is wanted
    /// @param select  the objects that are wanted; none: all
    /// @throws IllegalArgumentException if the wanted section is none
    public static CibOutline of(Topology topology, Map<ElementId, String> nodeIds, Optional<String> section, List<ElementId> select) {
        Building building = new Building(new Ids(topology));
        return new CibOutline(building, new ConfigurationOutline(topology, building, nodeIds).configuration(section, select));
    }

    public XmlElement configuration() {
        return configuration;
    }

    /// The object that an element of the configuration stands for.
    public Optional<ElementId> origin(XmlElement element) {
        return building.origin(element);
    }

    public List<LeftOut> leftOut() {
        return building.leftOut();
    }
}
