package org.quorate.drawing;

import java.util.Optional;
import org.quorate.layout.Box;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.model.Element;
import org.quorate.model.ElementId;

/// What things are called for a reader who does not see them.
final class Captions {

    private final Scene scene;
    private final Directory directory;

    Captions(Scene scene, Directory directory) {
        this.scene = scene;
        this.directory = directory;
    }

    /// "cluster node node1", "guest node web1", "fence device fence-node1"
    String of(Placed placed) {
        Optional<ElementId> id = placed.id().element();
        return switch (placed.kind()) {
            case ROOT -> "design";
            case NETWORK -> "network " + name(id);
            case SITE -> "site " + name(id);
            case RACK -> "rack " + name(id);
            case HOST, VM -> id.map(machine -> directory.role(machine).term()).orElse("") + " " + name(id);
            case GROUP -> "group " + instance(placed.id());
            case SERVICE -> "service " + instance(placed.id());
            case STORAGE -> "shared storage " + name(id);
            case QUORUM_DEVICE -> "quorum device " + name(id);
            case PDU -> "power distribution unit " + name(id);
            case FENCE_STRIP -> "fence devices";
            case FENCE_DEVICE -> "fence device " + name(id);
            case TRAY -> "not placed";
            case NOTE -> "note";
        };
    }

    private String instance(BoxId id) {
        return id.part().isEmpty() ? name(id.element()) : id.part();
    }

    private String name(Optional<ElementId> id) {
        return id.flatMap(scene.topology()::find).map(Element::name).orElse("");
    }

    /// Whether the box belongs to the ground on which others stand.
    static Group.Layer layer(Box.Kind kind) {
        return switch (kind) {
            case ROOT, SITE, RACK -> Group.Layer.GROUND;
            case NETWORK, HOST, VM, GROUP, SERVICE, STORAGE, QUORUM_DEVICE, PDU, FENCE_STRIP, FENCE_DEVICE, TRAY, NOTE -> Group.Layer.ELEMENTS;
        };
    }
}
