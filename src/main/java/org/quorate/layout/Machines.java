package org.quorate.layout;

import java.util.ArrayList;
import java.util.List;
import org.quorate.layout.Box.Kind;
import org.quorate.layout.Laid.Child;
import org.quorate.model.Diagram.Size;

/// Lays out hosts and what is inside them.
record Machines(Pins pins) {

    /// from so many machines on one host on, they are drawn as one row each
    private static final int CROWD = 9;
    private static final double CONTENT_TOP = Sizes.HOST_HEADER + 8;

    Laid host(Box host) {
        if (host.folded()) {
            return Laid.leaf(host, Sizes.HOST_WIDTH, Sizes.FOLDED);
        }
        boolean crowded = host.children(Kind.VM).count() >= CROWD;
        List<Laid> inside = host.children().stream().map(child -> inMachine(child, Sizes.VM_WIDTH, crowded)).toList();
        Pins within = pins.within(Sizes.PADDING, CONTENT_TOP);
        List<Laid> free = within.free(inside);
        double gap = crowded ? Sizes.SERVICE_GAP : Sizes.VM_GAP;
        List<Child> children = new Columns(columns(free, gap), Sizes.VM_GAP, gap).place(free, Sizes.PADDING, CONTENT_TOP, within.fixed(inside));
        double right = children.stream().mapToDouble(Child::right).max().orElse(0);
        double bottom = children.stream().mapToDouble(Child::bottom).max().orElse(Sizes.HOST_HEADER);
        double height = bottom + 6 + host.rows() * Sizes.SPARE_ROW + Sizes.PORT_ROW;
        Size size = pins.size(host, Math.max(Sizes.HOST_WIDTH, right + 8), Math.max(Sizes.HOST_LEAST, height));
        return new Laid(host, size.width(), size.height(), children, false);
    }

    /// So many that the host is neither a tower nor a plank.
    private static int columns(List<Laid> boxes, double gap) {
        double height = boxes.stream().mapToDouble(laid -> laid.height() + gap).sum();
        int columns = 1;
        while (columns < boxes.size() && height / columns > 120 * columns + 40) {
            columns++;
        }
        return columns;
    }

    /// A virtual machine, group or service, as it stands in a machine.
    Laid inMachine(Box box, double width, boolean compact) {
        return switch (box.kind()) {
            case VM -> vm(box, width, compact || box.folded());
            case GROUP -> group(box, width);
            default -> Laid.leaf(box, width, Sizes.SERVICE);
        };
    }

    private Laid vm(Box vm, double width, boolean compact) {
        if (compact) {
            return new Laid(vm, width, Sizes.COMPACT, List.of(), true);
        }
        List<Laid> inside = vm.children().stream().map(child -> inMachine(child, width - 16, true)).toList();
        List<Child> children = new Columns(1, 0, Sizes.SERVICE_GAP).place(inside, 8, Sizes.VM_HEADER, List.of());
        double bottom = children.stream().mapToDouble(Child::bottom).max().orElse(Sizes.VM_HEADER - 4);
        return new Laid(vm, width, bottom + 10, children, false);
    }

    private Laid group(Box group, double width) {
        List<Child> members = new ArrayList<>();
        for (Box member : group.children()) {
            members.add(new Child(Laid.leaf(member, width, Sizes.SERVICE), 0, Sizes.GROUP_HEADER + members.size() * Sizes.SERVICE));
        }
        return new Laid(group, width, Sizes.GROUP_HEADER + members.size() * Sizes.SERVICE, members, false);
    }
}
