package org.quorate.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.quorate.layout.Box.Kind;
import org.quorate.layout.Laid.Child;
import org.quorate.model.Diagram;
import org.quorate.model.Diagram.Size;

/// Lays out racks, sites and the whole drawing.
final class Places {

    private static final int MOST_COLUMNS = 24;
    private static final double FOOT = 10;

    private final Pins pins;
    private final Machines machines;
    private final Map<BoxId, Laid> items = new HashMap<>();

    Places(Diagram diagram) {
        pins = new Pins(diagram, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
        machines = new Machines(pins);
    }

    Laid root(Box root) {
        root.children(Kind.SITE).forEach(site -> items.put(site.id(), site(site)));
        return container(root, new Frame(0, 0, 0, Sizes.SITE_GAP, pins));
    }

    private Laid site(Box site) {
        if (site.folded()) {
            return Laid.leaf(site, 280, Sizes.FOLDED);
        }
        Laid laid = container(site, new Frame(Sizes.PADDING, Sizes.HEADER + 6, Sizes.PADDING, Sizes.RACK_GAP,
                pins.within(Sizes.PADDING, Sizes.HEADER + 6)));
        Size size = pins.size(site, Math.max(280, laid.width()), Math.max(160, laid.height()));
        return new Laid(site, size.width(), size.height(), laid.children(), false);
    }

    /// @param left where the content begins
    /// @param top  where the content begins
    /// @param edge free at the right and at the foot
    /// @param gap  between blocks
    private record Frame(double left, double top, double edge, double gap, Pins pins) {
    }

    /// Network bars on top, then racks (or sites) side by side and what stands beside them, then fence devices and the tray.
    private Laid container(Box box, Frame frame) {
        List<Box> bars = box.children(Kind.NETWORK).toList();
        double top = frame.top + bars.size() * (Sizes.BAR + Sizes.BAR_GAP) + (bars.isEmpty() ? 6 : 10);
        List<Child> children = new ArrayList<>(blocks(box, frame, top));
        double right = children.stream().mapToDouble(Child::right).max().orElse(frame.left + 256);
        double width = right - frame.left;
        double bottom = children.stream().mapToDouble(Child::bottom).max().orElse(top);
        for (int i = 0; i < bars.size(); i++) {
            children.add(new Child(Laid.leaf(bars.get(i), width, Sizes.BAR), frame.left, frame.top + i * (Sizes.BAR + Sizes.BAR_GAP)));
        }
        for (Box strip : box.children().stream().filter(child -> child.kind() == Kind.FENCE_STRIP || child.kind() == Kind.TRAY).toList()) {
            Child child = new Child(strip(strip, width), frame.left, bottom + FOOT);
            children.add(child);
            bottom = child.bottom();
        }
        bottom = addNotes(box, frame, bottom, children);
        return new Laid(box, right + frame.edge, bottom + frame.edge, children, false);
    }

    private double addNotes(Box box, Frame frame, double bottom, List<Child> children) {
        List<Laid> notes = box.children(Kind.NOTE).map(this::item).toList();
        children.addAll(frame.pins.fixed(notes));
        double x = frame.left;
        double y = bottom + 20;
        double lowest = bottom;
        for (Laid note : frame.pins.free(notes)) {
            children.add(new Child(note, x, y));
            x += note.width() + Sizes.HOST_GAP_X;
            lowest = Math.max(lowest, y + note.height());
        }
        return lowest;
    }

    /// Sites or racks, then everything that stands beside them as one more block.
    private List<Child> blocks(Box box, Frame frame, double top) {
        List<Box> containers = box.children().stream().filter(child -> child.kind() == Kind.SITE || child.kind() == Kind.RACK).toList();
        List<Laid> loose = box.children().stream().filter(Places::standsBeside).map(this::item).toList();
        Plan plan = plan(containers, frame.pins.free(loose), frame, width -> top + strips(box, width));
        List<Laid> laid = containers.stream().map(child -> block(child, plan.columns)).toList();
        List<Child> fixed = new ArrayList<>(frame.pins.fixed(laid));
        fixed.addAll(frame.pins.fixed(loose));
        return new Rows(plan.perRow, frame.gap).place(frame.pins.free(laid), frame.pins.free(loose), columns(plan.columns), frame.left, top,
                fixed, this::stretched);
    }

    private static boolean standsBeside(Box child) {
        return switch (child.kind()) {
            case HOST, VM, GROUP, SERVICE, STORAGE, QUORUM_DEVICE, PDU, FENCE_DEVICE -> true;
            case ROOT, NETWORK, SITE, RACK, FENCE_STRIP, TRAY, NOTE -> false;
        };
    }

    /// About how high the strips at the foot become at a width.
    private static double strips(Box box, double width) {
        return box.children().stream().filter(child -> child.kind() == Kind.FENCE_STRIP || child.kind() == Kind.TRAY).mapToDouble(strip -> {
            double perRow = Math.max(1, Math.floor(width / (strip.kind() == Kind.TRAY ? Sizes.VM_WIDTH : 142)));
            return Sizes.STRIP_HEADER + FOOT + Math.ceil(strip.children().size() / perRow) * (strip.kind() == Kind.TRAY ? 36 : 50);
        }).sum();
    }

    private record Plan(int columns, int perRow, double cost) {
    }

    /// Tries columns of hosts and blocks in a row, and takes what comes nearest to the shape of a screen.
    private Plan plan(List<Box> containers, List<Laid> loose, Frame frame, DoubleUnaryOperator extra) {
        int most = Math.max(loose.size(), containers.stream().filter(box -> !box.folded()).mapToInt(rack -> rack.children().size()).max().orElse(1));
        Plan best = new Plan(1, 1, Double.POSITIVE_INFINITY);
        for (int columns = 1; columns <= Math.clamp(most, 1, MOST_COLUMNS); columns++) {
            List<Size> sizes = new ArrayList<>();
            for (Box container : containers) {
                Laid block = block(container, columns);
                sizes.add(new Size(block.width(), block.height()));
            }
            if (!loose.isEmpty()) {
                sizes.add(columns(columns).size(loose));
            }
            for (int perRow = 1; perRow <= Math.max(1, sizes.size()); perRow++) {
                double cost = Rows.cost(sizes, perRow, frame.gap, extra);
                best = cost < best.cost - 1e-9 ? new Plan(columns, perRow, cost) : best;
            }
        }
        return best;
    }

    private static Columns columns(int count) {
        return new Columns(count, Sizes.HOST_GAP_X, Sizes.HOST_GAP_Y);
    }

    private Laid block(Box box, int columns) {
        return box.kind() == Kind.RACK ? rack(box, columns) : item(box);
    }

    /// A rack made as high as its neighbours.
    private Laid stretched(Laid laid, double height) {
        if (laid.box().kind() != Kind.RACK || laid.box().folded() || height <= laid.height()) {
            return laid;
        }
        double down = height - laid.height();
        List<Child> children = laid.children().stream().map(child -> child.laid().box().kind() == Kind.PDU
                ? new Child(child.laid(), child.x(), child.y() + down) : child).toList();
        return new Laid(laid.box(), laid.width(), height, children, false);
    }

    private Laid rack(Box rack, int columns) {
        if (rack.folded()) {
            return Laid.leaf(rack, 264, Sizes.FOLDED);
        }
        List<Box> feeds = rack.children(Kind.PDU).toList();
        List<Laid> inside = rack.children().stream().filter(child -> child.kind() != Kind.PDU).map(this::item).toList();
        double top = Sizes.HEADER + Sizes.PADDING;
        Pins within = pins.within(Sizes.PADDING, Sizes.HEADER);
        List<Child> children = new ArrayList<>(columns(columns).place(within.free(inside), Sizes.PADDING, top, within.fixed(inside)));
        double bottom = children.stream().mapToDouble(Child::bottom).max().orElse(top);
        double right = children.stream().mapToDouble(Child::right).max().orElse(0);
        double foot = feeds.isEmpty() ? Sizes.PADDING : 16 + feeds.size() * (Sizes.BAR + Sizes.BAR_GAP) - Sizes.BAR_GAP + FOOT;
        Size size = pins.size(rack, Math.max(264, right + Sizes.PADDING), Math.max(180, bottom + foot));
        double y = size.height() - foot + 16;
        for (Box feed : feeds) {
            children.add(new Child(Laid.leaf(feed, size.width() - 2 * Sizes.PADDING, Sizes.BAR), Sizes.PADDING, y));
            y += Sizes.BAR + Sizes.BAR_GAP;
        }
        return new Laid(rack, size.width(), size.height(), children, false);
    }

    /// What has one size, whatever stands beside it.
    private Laid item(Box box) {
        return items.computeIfAbsent(box.id(), _ -> lay(box));
    }

    private Laid lay(Box box) {
        return switch (box.kind()) {
            case HOST -> machines.host(box);
            case VM, GROUP, SERVICE -> machines.inMachine(box, Sizes.VM_WIDTH, false);
            case STORAGE -> Laid.leaf(box, Sizes.HOST_WIDTH, Sizes.STORAGE_HEADER + (box.rows() == 0 ? 0 : box.rows() * Sizes.LUN_ROW + 16));
            case QUORUM_DEVICE -> Laid.leaf(box, 168, 64);
            case FENCE_DEVICE -> Laid.leaf(box, 134, 42);
            case PDU -> Laid.leaf(box, Sizes.HOST_WIDTH, Sizes.BAR);
            case NOTE -> Laid.leaf(box, 184, Math.max(60, 32 + box.rows() * Sizes.NOTE_LINE));
            case ROOT, NETWORK, SITE, RACK, FENCE_STRIP, TRAY -> throw new IllegalStateException(box.kind() + " takes its size from what is around it");
        };
    }

    private Laid strip(Box strip, double width) {
        boolean fencing = strip.kind() == Kind.FENCE_STRIP;
        double least = fencing ? 134 : Sizes.VM_WIDTH;
        int perRow = Math.max(1, (int) ((width + 8) / (least + 8)));
        int count = Math.clamp(strip.children().size(), 1, perRow);
        double cell = Math.clamp(Math.floor((width - (count - 1) * 8) / count), least, least + 26);
        List<Laid> cells = strip.children().stream()
                .map(child -> fencing ? Laid.leaf(child, cell, 42) : machines.inMachine(child, cell, true)).toList();
        List<Child> children = new Columns(count, 8, 8).place(cells, 0, Sizes.STRIP_HEADER, List.of());
        double bottom = children.stream().mapToDouble(Child::bottom).max().orElse(Sizes.STRIP_HEADER);
        return new Laid(strip, Math.max(width, count * (cell + 8) - 8), bottom, children, false);
    }
}
