package org.quorate.drawing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.layout.Arrangement;
import org.quorate.layout.Box.Kind;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.model.Diagram.Point;

/// Finds ways for links: along the axes, through the gutters between boxes. Where the drawing is so full that no gutter is
/// free, a link passes behind a box.
final class Routes {

    /// from a box's edge to the first line beside it
    private static final double BESIDE = 4;
    /// between parallel links
    private static final double APART = 6;
    /// below the heading of a rack, above its hosts
    private static final double RACK_LANE = 33;
    private static final Set<Kind> STANDING = EnumSet.of(Kind.HOST, Kind.VM, Kind.GROUP, Kind.SERVICE, Kind.STORAGE, Kind.QUORUM_DEVICE,
            Kind.RACK, Kind.SITE, Kind.FENCE_DEVICE);

    private final Arrangement arrangement;
    private final Map<BoxId, List<Rect>> standing = new HashMap<>();

    Routes(Arrangement arrangement) {
        this.arrangement = arrangement;
        for (Placed placed : arrangement.boxes()) {
            if (STANDING.contains(placed.kind())) {
                standing.computeIfAbsent(placed.parent(), _ -> new ArrayList<>()).add(placed.bounds());
            }
        }
    }

    /// From a bar above down to a port on a machine's upper edge.
    ///
    /// @param lane which of the parallel lanes it takes where it has to go round
    List<Point> drop(Rect bar, Placed machine, double portX, int lane) {
        Rect box = machine.bounds();
        if (box.y() < bar.bottom()) {
            return List.of();
        }
        if (isFree(machine, portX, bar.bottom(), box.y())) {
            return List.of(new Point(portX, bar.bottom()), new Point(portX, box.y()));
        }
        double gutter = gutter(machine, bar.bottom(), lane);
        double above = box.y() - 10 + Math.min(lane, 1) * 4;
        List<Point> route = new ArrayList<>(toGutter(bar, machine, gutter, lane));
        route.add(new Point(gutter, above));
        route.add(new Point(portX, above));
        route.add(new Point(portX, box.y()));
        return route;
    }

    /// The gutter beside a box that is free up to a height: at its right, else at its left.
    private double gutter(Placed machine, double from, int lane) {
        Rect box = machine.bounds();
        double right = box.right() + BESIDE + lane % 3 * APART;
        double left = box.x() - BESIDE - lane % 3 * APART;
        double top = container(machine).map(rack -> rack.bounds().y()).orElse(from);
        return !isFreeInside(machine, right, top, box.y()) && isFreeInside(machine, left, top, box.y()) ? left : right;
    }

    /// From the bar into a gutter of the machine's rack, around the racks above it.
    private List<Point> toGutter(Rect bar, Placed machine, double gutter, int lane) {
        Point straight = new Point(gutter, bar.bottom());
        Optional<Placed> rack = container(machine);
        if (rack.isEmpty() || isFreeInside(rack.get(), gutter, bar.bottom(), rack.get().bounds().y())) {
            return List.of(straight);
        }
        double beside = rack.get().bounds().right() + BESIDE + lane % 2 * 4;
        double inside = rack.get().bounds().y() + RACK_LANE + lane % 2 * 3;
        return List.of(new Point(beside, bar.bottom()), new Point(beside, inside), new Point(gutter, inside));
    }

    private Optional<Placed> container(Placed placed) {
        return arrangement.find(placed.parent()).filter(parent -> parent.kind() == Kind.RACK);
    }

    private boolean isFree(Placed machine, double x, double from, double to) {
        Optional<Placed> rack = container(machine);
        return isFreeInside(machine, x, rack.map(present -> present.bounds().y()).orElse(from), to)
                && rack.map(present -> isFreeInside(present, x, from, present.bounds().y())).orElse(true);
    }

    /// Whether nothing beside a box stands in the way of an upright line.
    private boolean isFreeInside(Placed box, double x, double from, double to) {
        return standing.getOrDefault(box.parent(), List.of()).stream()
                .noneMatch(other -> x > other.x() - 1 && x < other.right() + 1 && other.y() < to && other.bottom() > from);
    }

    /// From a power supply or controller on a machine's lower edge down to a bar below.
    List<Point> down(Placed machine, double x, Rect bar, int lane) {
        double start = machine.bounds().bottom();
        if (bar.y() >= start && x >= bar.x() && x <= bar.right() && isFreeInside(machine, x, start + 1, bar.y())) {
            return List.of(new Point(x, start), new Point(x, bar.y()));
        }
        double below = start + 8;
        double gutter = machine.bounds().right() + BESIDE + lane % 3 * APART;
        boolean upwards = bar.y() < start;
        double end = Math.clamp(gutter, bar.x() + 4, bar.right() - 4);
        double edge = upwards ? bar.bottom() : bar.y();
        List<Point> route = new ArrayList<>(List.of(new Point(x, start), new Point(x, below), new Point(gutter, below)));
        if (end != gutter) {
            double across = edge + (upwards ? 8 : -8);
            route.add(new Point(gutter, across));
            route.add(new Point(end, across));
        }
        route.add(new Point(end, edge));
        return route;
    }

    /// Between the sides of two boxes.
    List<Point> beside(Placed from, Placed to, int lane) {
        double startX = from.bounds().right();
        double startY = Math.floor(from.bounds().centerY());
        double endX = to.bounds().right();
        double endY = Math.floor(to.bounds().centerY()) + (lane + 1) % 2 * 4;
        double startGutter = outer(from).bounds().right() + BESIDE + lane % 3 * APART;
        double endGutter = outer(to).bounds().right() + BESIDE + lane % 3 * APART;
        List<Point> route = new ArrayList<>(List.of(new Point(startX, startY), new Point(startGutter, startY)));
        if (Math.abs(startGutter - endGutter) > 0.5) {
            double across = across(from, to) + lane % 3 * 3;
            route.add(new Point(startGutter, across));
            route.add(new Point(endGutter, across));
        }
        route.add(new Point(endGutter, endY));
        route.add(new Point(endX, endY));
        return route;
    }

    /// A height at which one can go across from one machine's gutter to another's.
    private double across(Placed from, Placed to) {
        Optional<Placed> rack = container(outer(from));
        if (rack.isPresent() && rack.equals(container(outer(to)))) {
            return rack.get().bounds().y() + RACK_LANE - 1;
        }
        return Math.min(rack.orElse(outer(from)).bounds().y(), container(outer(to)).orElse(outer(to)).bounds().y()) - 10;
    }

    /// From a fence device's upper edge to the left edge of its target.
    List<Point> up(Placed device, Placed target, int lane) {
        double x = Math.floor(device.bounds().centerX());
        double top = device.bounds().y() - 4;
        Placed strip = arrangement.find(device.parent()).filter(parent -> parent.kind() == Kind.FENCE_STRIP).orElse(device);
        double across = strip.bounds().y() - 5;
        double gutter = outer(target).bounds().x() - BESIDE - lane % 3 * APART / 2;
        double end = target.bounds().y() + 52;
        return List.of(new Point(x, top + 4), new Point(x, across), new Point(gutter, across), new Point(gutter, end),
                new Point(target.bounds().x(), end));
    }

    /// Between the facing edges of two sites.
    List<Point> sites(Rect one, Rect other) {
        Rect left = one.x() <= other.x() ? one : other;
        Rect right = left == one ? other : one;
        if (left.right() <= right.x() && right.bottom() <= left.y() + 60) {
            double across = Math.floor(left.centerY());
            double up = right.x() + 24;
            return List.of(new Point(left.right(), across), new Point(up, across), new Point(up, right.bottom()));
        }
        if (left.right() <= right.x()) {
            double y = Math.max(left.y(), right.y()) + 60;
            double bend = right.x() - 12;
            double start = Math.min(y, left.bottom() - 20);
            return start == y ? List.of(new Point(left.right(), y), new Point(right.x(), y))
                    : List.of(new Point(left.right(), start), new Point(bend, start), new Point(bend, y), new Point(right.x(), y));
        }
        Rect upper = one.y() <= other.y() ? one : other;
        Rect lower = upper == one ? other : one;
        double x = Math.floor(lower.centerX());
        double start = Math.clamp(x, upper.x() + 12, upper.right() - 12);
        double bend = lower.y() - 12;
        return start == x ? List.of(new Point(x, upper.bottom()), new Point(x, lower.y()))
                : List.of(new Point(start, upper.bottom()), new Point(start, bend), new Point(x, bend), new Point(x, lower.y()));
    }

    /// The machine (or other box) around a box that stands directly in a rack, a site or the drawing.
    Placed outer(Placed placed) {
        Placed at = placed;
        while (true) {
            Placed parent = arrangement.find(at.parent()).orElse(at);
            boolean place = switch (parent.kind()) {
                case ROOT, SITE, RACK -> true;
                case HOST, VM, GROUP, SERVICE, STORAGE, QUORUM_DEVICE, PDU, NETWORK, FENCE_STRIP, FENCE_DEVICE, TRAY, NOTE -> false;
            };
            if (place) {
                return at;
            }
            at = parent;
        }
    }
}
