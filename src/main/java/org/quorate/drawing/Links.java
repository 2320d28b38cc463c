package org.quorate.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;

/// Which links a view shows.
final class Links {

    private final Scene scene;
    private final NetworkLinks network;
    private final EquipmentLinks equipment;
    private final ConstraintLinks constraints;

    Links(Scene scene, Directory directory) {
        this.scene = scene;
        Routes routes = new Routes(scene.arrangement());
        network = new NetworkLinks(directory, scene.arrangement(), routes);
        equipment = new EquipmentLinks(scene, directory, routes);
        constraints = new ConstraintLinks(scene, directory, routes);
    }

    List<Link> of(View view, LinkSet wanted) {
        List<Link> links = new ArrayList<>();
        if (view.level() == Level.MAP) {
            return links;
        }
        links.addAll(network.drops(!view.isFull()));
        equipment.sites().forEach(links::add);
        Set<BoxId> selected = selected(wanted);
        if (!selected.isEmpty() || !wanted.kinds().isEmpty()) {
            Stream.of(equipment.power(), equipment.management(), equipment.fencing(), constraints.all()).flatMap(kind -> kind)
                    .filter(link -> !link.route().isEmpty())
                    .filter(link -> wanted.kinds().contains(link.kind()) || link.ends().stream().anyMatch(selected::contains))
                    .forEach(links::add);
        }
        return links;
    }

    private Set<BoxId> selected(LinkSet wanted) {
        Set<BoxId> boxes = new HashSet<>();
        wanted.of().forEach(id -> {
            boxes.add(BoxId.of(id));
            scene.arrangement().show(id).map(Placed::id).ifPresent(boxes::add);
        });
        return boxes;
    }
}
