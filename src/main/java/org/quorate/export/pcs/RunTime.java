package org.quorate.export.pcs;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.finding.LeftOut;
import org.quorate.model.Cluster;
import org.quorate.model.Components;
import org.quorate.model.Element;
import org.quorate.model.Nv;
import org.quorate.model.Primitive;
import org.quorate.model.Topology;
import org.quorate.model.Unmodelled;

/// What a cluster, or a simulation of one, writes into its configuration by itself: a script leaves it to the cluster.
///
/// Properties such as `dc-version`, and the connection to each guest node, which Pacemaker makes of the VM's `remote-node`
/// (marked `internal_rsc`; `crm_simulate` saves it with the rest).
final class RunTime {

    private RunTime() {
    }

    static Topology without(Topology topology) {
        Cluster cluster = topology.cluster();
        Cluster configured = Components.with(cluster, "properties", cluster.properties().stream()
                .map(set -> set.withPairs(set.pairs().stream().filter(pair -> !PropertySteps.RUN_TIME.contains(pair.name())).toList()))
                .filter(set -> !set.pairs().isEmpty()).toList());
        return topology.withCluster(configured).withElements(topology.elements().without(connections(topology).map(Element::id).toList()));
    }

    static List<LeftOut> leftOut(Topology topology) {
        Stream<LeftOut> properties = topology.cluster().properties().stream().flatMap(set -> set.pairs().stream()).map(Nv::name)
                .filter(PropertySteps.RUN_TIME::contains).distinct()
                .map(name -> LeftOut.of("The cluster property " + name + ": the cluster writes it itself."));
        Stream<LeftOut> connections = connections(topology)
                .map(each -> LeftOut.of(each.id(), "The connection to the guest node " + each.name() + ": Pacemaker makes it itself."));
        return Stream.concat(properties, connections).toList();
    }

    private static Stream<Unmodelled> connections(Topology topology) {
        List<String> guests = topology.all(Primitive.class).flatMap(primitive -> primitive.guestNode().stream()).toList();
        return topology.all(Unmodelled.class).filter(each -> each.section().equals("resources") && guests.contains(each.name())
                && each.xml().contains("name=\"internal_rsc\""));
    }
}
