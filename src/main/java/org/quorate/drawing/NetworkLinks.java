package org.quorate.drawing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quorate.layout.Arrangement;
import org.quorate.layout.Box;
import org.quorate.layout.Box.Kind;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.model.Diagram.Point;
import org.quorate.model.ElementId;

/// The drops from the bars of the cluster network to what they serve: to each host, or merged into one for each rack.
final class NetworkLinks {

    private final Directory directory;
    private final Arrangement arrangement;
    private final Routes routes;

    NetworkLinks(Directory directory, Arrangement arrangement, Routes routes) {
        this.directory = directory;
        this.arrangement = arrangement;
        this.routes = routes;
    }

    /// @param merged one drop for each rack instead of one for each host
    List<Link> drops(boolean merged) {
        List<Link> links = new ArrayList<>();
        for (Placed placed : arrangement.boxes()) {
            boolean rack = placed.kind() == Kind.RACK && (merged || placed.isClosed());
            boolean host = placed.kind() == Kind.HOST && !(merged && isInRack(placed));
            if (rack || host) {
                rings(placed).forEach(ring -> bar(placed, ring).ifPresent(bar -> add(links, placed, ring, bar, rack)));
            }
        }
        return links;
    }

    private boolean isInRack(Placed placed) {
        return arrangement.find(placed.parent()).filter(parent -> parent.kind() == Kind.RACK).isPresent();
    }

    private Set<Integer> rings(Placed placed) {
        Set<Integer> rings = new TreeSet<>();
        placed.box().all().filter(box -> box.kind() == Kind.HOST).map(Box::id).forEach(id -> rings.addAll(directory.rings(id.element().orElseThrow())));
        return rings;
    }

    /// The network's bar in the site where a box stands.
    private Optional<Placed> bar(Placed placed, int ring) {
        ElementId network = directory.ringNetwork(ring);
        return around(placed).stream().flatMap(place -> List.of(BoxId.of(network), BoxId.of(network, "in " + place)).stream())
                .flatMap(id -> arrangement.find(id).stream()).filter(bar -> around(placed).contains(bar.parent())).findFirst();
    }

    private Set<BoxId> around(Placed placed) {
        Set<BoxId> around = new LinkedHashSet<>();
        for (Placed at = placed; at.kind() != Kind.ROOT; at = arrangement.find(at.parent()).orElseThrow()) {
            around.add(at.parent());
        }
        return around;
    }

    private void add(List<Link> links, Placed placed, int ring, Placed bar, boolean rack) {
        Rect box = placed.bounds();
        double x = rack ? Math.floor(box.centerX()) - 5 + 10 * ring : box.x() + Ports.ringX(box.width(), ring);
        List<Point> route = routes.drop(bar.bounds(), placed, x, ring);
        if (!route.isEmpty()) {
            links.add(new Link(placed.id().part("ring " + ring), ring == 0 ? LinkKind.RING_0 : LinkKind.RING_1, "connection to ring " + ring,
                    Set.of(placed.id(), bar.id()), route, Link.End.NONE, Link.End.NONE, ""));
        }
    }
}
