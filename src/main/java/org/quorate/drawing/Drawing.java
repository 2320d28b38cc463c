package org.quorate.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.finding.Severity;
import org.quorate.layout.Box;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;

/// Draws a scene. Immutable; safe for several threads. A box is drawn in some microseconds, so that a painter can draw the
/// visible ones when the zoom changes and keep them while it stays.
public final class Drawing {

    /// how far a group may reach beyond its box: ports, clone lines
    private static final double OUTREACH = 6;

    private final Scene scene;
    private final TextMeasure measure;
    private final Captions captions;
    private final HostLook hosts;
    private final MachineLook machines;
    private final ServiceLook services;
    private final ContainerLook containers;
    private final BarLook bars;
    private final EquipmentLook equipment;
    private final StripLook strips = new StripLook();
    private final NoteLook notes;
    private final Links links;
    private final LinkLook linkLook;
    private final Prospect prospect;
    private final StandingLook standing;
    private final MoveLinks moves;

    public Drawing(Scene scene, TextMeasure measure) {
        this(scene, measure, Prospect.NONE);
    }

    /// @param prospect how things stand in a what-if
    public Drawing(Scene scene, TextMeasure measure, Prospect prospect) {
        this.scene = scene;
        this.measure = measure;
        Directory directory = new Directory(scene.facts());
        captions = new Captions(scene, directory);
        hosts = new HostLook(scene, directory);
        machines = new MachineLook(scene, directory);
        services = new ServiceLook(scene, directory);
        containers = new ContainerLook(scene, directory);
        bars = new BarLook(scene, directory);
        equipment = new EquipmentLook(scene);
        notes = new NoteLook(scene);
        links = new Links(scene, directory);
        linkLook = new LinkLook(measure);
        this.prospect = prospect;
        standing = new StandingLook(prospect, measure);
        moves = new MoveLinks(scene.arrangement(), new Routes(scene.arrangement()));
    }

    public Scene scene() {
        return scene;
    }

    /// Everything, in the order in which it is painted.
    public DisplayList list(View view, LinkSet wanted) {
        List<Group> groups = new ArrayList<>();
        for (Placed placed : scene.arrangement().boxes()) {
            if (placed.kind() != Box.Kind.ROOT) {
                groups.add(group(placed, view));
                marks(placed, view).forEach(groups::add);
            }
        }
        groups.addAll(links(view, wanted));
        groups.sort(Comparator.comparing(Group::layer));
        Rect bounds = groups.stream().map(Group::bounds).reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
        return new DisplayList(view, bounds, groups);
    }

    /// One box, without its children.
    public Group group(Placed placed, View view) {
        Pen pen = new Pen(view, measure, placed.bounds());
        look(placed.kind()).ifPresent(look -> look.draw(placed, pen));
        Group group = new Group(placed.id(), captions.of(placed), Captions.layer(placed.kind()), placed.bounds().grown(OUTREACH), pen.shapes());
        return prospect.isUndisturbed() ? group : standing.of(placed, group, view);
    }

    private Optional<Look> look(Box.Kind kind) {
        return switch (kind) {
            case ROOT -> Optional.empty();
            case SITE, RACK -> Optional.of(containers);
            case HOST -> Optional.of(hosts);
            case VM -> Optional.of(machines);
            case GROUP, SERVICE -> Optional.of(services);
            case NETWORK, PDU -> Optional.of(bars);
            case STORAGE, QUORUM_DEVICE, FENCE_DEVICE -> Optional.of(equipment);
            case FENCE_STRIP, TRAY -> Optional.of(strips);
            case NOTE -> Optional.of(notes);
        };
    }

    /// What is painted at a box above all others: its name, where it is a place seen from afar, and the mark of its findings, or
    /// how it stands in a what-if.
    public Stream<Group> marks(Placed placed, View view) {
        return Stream.of(plate(placed, view).stream(), badge(placed, view).stream(), standing.tags(placed, view).stream()).flatMap(groups -> groups);
    }

    private Optional<Group> plate(Placed placed, View view) {
        if (view.level() != Level.MAP || placed.kind() != Box.Kind.SITE && placed.kind() != Box.Kind.RACK) {
            return Optional.empty();
        }
        Rect place = NamePlate.place(placed, view);
        Pen pen = new Pen(view, measure, place);
        NamePlate.draw(scene.topology().find(placed.id().element().orElseThrow()).orElseThrow().name(), placed.kind(), pen);
        return Optional.of(new Group(placed.id().part("name"), captions.of(placed), Group.Layer.MARKS, place, pen.shapes()));
    }

    /// The mark of the worst finding at a box, if there is any.
    public Optional<Group> badge(Placed placed, View view) {
        return scene.worst(placed.id()).map(worst -> {
            Rect square = Badge.square(placed.bounds(), view);
            Pen pen = new Pen(view, measure, square);
            Badge.draw(worst.getKey(), worst.getValue(), pen);
            return new Group(placed.id().part("findings"), caption(worst), Group.Layer.MARKS, square.grown(OUTREACH + 10), pen.shapes());
        });
    }

    private static String caption(Map.Entry<Severity, Integer> worst) {
        return worst.getValue() + " " + worst.getKey().word() + (worst.getValue() == 1 ? "" : "s");
    }

    /// The links of a view: drops of the cluster network always, others as asked for.
    public List<Group> links(View view, LinkSet wanted) {
        return Stream.concat(links.of(view, wanted).stream(), moves.of(prospect.now().moves())).flatMap(link -> linkLook.draw(link, view)).toList();
    }
}
