package org.quorate.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Fencing;
import org.quorate.analysis.Node;
import org.quorate.layout.Arrangement;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.model.Diagram.Point;
import org.quorate.model.FencingLevel;
import org.quorate.model.Host;
import org.quorate.model.ManagementController;
import org.quorate.model.Port;
import org.quorate.model.PowerSupply;
import org.quorate.model.SiteLink;

/// Power, management and fencing of machines, and the connections between sites.
final class EquipmentLinks {

    private final Scene scene;
    private final Directory directory;
    private final Arrangement arrangement;
    private final Routes routes;

    EquipmentLinks(Scene scene, Directory directory, Routes routes) {
        this.scene = scene;
        this.directory = directory;
        this.arrangement = scene.arrangement();
        this.routes = routes;
    }

    Stream<Link> sites() {
        return scene.topology().all(SiteLink.class).flatMap(link -> {
            Optional<Rect> from = arrangement.bounds(link.from());
            Optional<Rect> to = arrangement.bounds(link.to());
            if (from.isEmpty() || to.isEmpty() || link.from().equals(link.to())) {
                return Stream.empty();
            }
            String time = link.roundTrip().map(EquipmentLinks::milliseconds).orElse("");
            return Stream.of(new Link(BoxId.of(link.id()), LinkKind.SITES, "connection between sites " + link.name() + " " + time,
                    Set.of(BoxId.of(link.id()), BoxId.of(link.from()), BoxId.of(link.to())), routes.sites(from.get(), to.get()),
                    Link.End.NONE, Link.End.NONE, time));
        });
    }

    private static String milliseconds(double time) {
        return (time == Math.rint(time) ? Long.toString((long) time) : Double.toString(time)) + " ms";
    }

    Stream<Link> power() {
        return hosts().flatMap(placed -> scene.topology().find(placed.id().element(), Host.class).stream().flatMap(host -> supplies(host, placed)));
    }

    private Stream<Placed> hosts() {
        return arrangement.boxes().stream().filter(placed -> placed.kind() == org.quorate.layout.Box.Kind.HOST && !placed.isClosed());
    }

    private Stream<Link> supplies(Host host, Placed placed) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < host.supplies().size(); i++) {
            PowerSupply supply = host.supplies().get(i);
            int number = i;
            supply.source().flatMap(arrangement::show).ifPresent(source -> links.add(new Link(placed.id().part("power " + (number + 1)),
                    Directory.color(directory.feed(supply.source())) == Token.POWER_A ? LinkKind.POWER_A : LinkKind.POWER_B,
                    "power supply " + (number + 1), Set.of(placed.id(), source.id()),
                    routes.down(placed, placed.bounds().x() + Ports.supplyX(number), source.bounds(), number), Link.End.NONE, Link.End.NONE,
                    supply.outlet().orElse(""))));
        }
        return links.stream();
    }

    Stream<Link> management() {
        return hosts().flatMap(placed -> scene.topology().find(placed.id().element(), Host.class).flatMap(Host::controller)
                .flatMap(ManagementController::port).map(Port::network).flatMap(arrangement::show).stream()
                .map(bar -> new Link(placed.id().part("management"), LinkKind.MANAGEMENT, "management controller", Set.of(placed.id(), bar.id()),
                        routes.down(placed, placed.bounds().x() + Ports.controllerX(placed.bounds().width()), bar.bounds(), 2),
                        Link.End.NONE, Link.End.NONE, "")));
    }

    /// A link from each device to each node that it is configured to fence, with the number of the level.
    Stream<Link> fencing() {
        return scene.facts().nodes().all().stream().filter(node -> node.kind() != Node.Kind.GUEST)
                .flatMap(node -> arrangement.show(directory.box(node)).stream().flatMap(target -> fencing(node, target)));
    }

    private Stream<Link> fencing(Node node, Placed target) {
        Map<BoxId, Link> links = new LinkedHashMap<>();
        for (Fencing.Step step : scene.facts().fencing().steps(node.name())) {
            for (String name : step.devices()) {
                scene.facts().fencing().device(name).map(device -> device.primitive().id()).flatMap(arrangement::show).ifPresent(device -> {
                    String level = step.level().map(FencingLevel::index).orElse("");
                    BoxId id = target.id().part("fenced by " + name + " " + level);
                    List<Point> route = routes.up(device, target, links.size());
                    links.putIfAbsent(id, new Link(id, LinkKind.FENCING, name + " fences " + node.name(),
                            Set.of(target.id(), device.id()), route, Link.End.NONE, Link.End.BAR, level));
                });
            }
        }
        return links.values().stream();
    }
}
