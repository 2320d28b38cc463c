package org.quorate.app.inspector;

import java.util.List;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Group;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Topology;

/// The names that a configuration can speak of.
final class Suggestions {

    private Suggestions() {
    }

    static List<String> resources(Topology topology) {
        return topology.all(Resource.class).map(Resource::name).distinct().toList();
    }

    /// What a group can hold.
    static List<String> primitives(Topology topology) {
        return topology.all(Primitive.class).filter(primitive -> !primitive.isFenceDevice()).map(Primitive::name).distinct().toList();
    }

    /// What a clone can hold.
    static List<String> clonable(Topology topology) {
        return topology.all(Resource.class).filter(resource -> resource instanceof Group || resource instanceof Primitive)
                .map(Resource::name).distinct().toList();
    }

    static List<String> fenceDevices(Topology topology) {
        return topology.fenceDevices().map(Primitive::name).distinct().toList();
    }

    static List<String> nodes(Topology topology) {
        return Facts.of(topology).nodes().all().stream().map(Node::name).distinct().toList();
    }
}
