package org.quorate.drawing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.drawing.Font.Weight;
import org.quorate.drawing.Shape.Anchor;
import org.quorate.layout.Box;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.layout.Sizes;

/// How the looks change with the state of a thing in a what-if: what does not work is grey, hatched and framed in red, and a tag
/// with a sign says what is so. Nothing moves.
final class StandingLook {

    private static final double HATCH_PX = 6;
    private static final Set<Token> KINDS = EnumSet.of(Token.MEMBER, Token.REMOTE, Token.GUEST, Token.OPAQUE, Token.FENCE, Token.QDEVICE, Token.STORAGE_K, Token.SVC,
            Token.CLUSTER_NET, Token.MGMT, Token.STORAGE, Token.POWER_A, Token.POWER_B, Token.MUTED, Token.VM_LINE, Token.SERVICE_LINE);

    private final Standings standings;
    private final TextMeasure measure;

    StandingLook(Standings standings, TextMeasure measure) {
        this.standings = standings;
        this.measure = measure;
    }

    /// The group of a box as it stands now.
    Group of(Placed placed, Group group, View view) {
        Optional<Standing> standing = standings.of(placed.id());
        if (standing.isEmpty()) {
            return group;
        }
        Standing.State state = standing.get().state();
        Pen pen = new Pen(view, measure, placed.bounds());
        group.shapes().forEach(shape -> pen.shapes().add(state.isOut() ? faded(shape, placed.bounds()) : grounded(shape, placed.bounds(), state)));
        switch (state) {
            case DEAD, FENCED, UNFENCEABLE -> {
                hatch(pen, placed);
                pen.frame(0, 0, pen.width(), pen.height(), Token.ERROR, 2);
            }
            case MOVED -> pen.frame(0, 0, pen.width(), pen.height(), Token.DIM, 1);
            case STARTING, RECOVERED -> pen.brackets(Token.RECOVER, Math.min(14, pen.height() / 2), 3);
            case UNQUORATE -> pen.fill(0, 0, pen.width(), pen.px(6), Token.ERROR);
            case RESTING -> pen.frame(0, 0, pen.width(), pen.height(), Token.WARNING, 2);
            case BLOCKED, LOST -> pen.frame(0, 0, pen.width(), pen.height(), Token.ERROR, 2);
        }
        return new Group(group.id(), group.name() + ", " + standing.get().words(), group.layer(), group.bounds(), pen.shapes());
    }

    private static Shape grounded(Shape shape, Rect box, Standing.State state) {
        boolean gone = state == Standing.State.BLOCKED || state == Standing.State.LOST;
        return gone && shape instanceof Shape.Fill(Rect rect, Ink _) && rect.equals(box) ? new Shape.Fill(rect, Token.ERROR_SOFT) : shape;
    }

    private static Shape faded(Shape shape, Rect box) {
        return switch (shape) {
            case Shape.Fill(Rect rect, Ink ink) -> new Shape.Fill(rect, rect.equals(box) ? Token.FAILED : faded(ink));
            case Shape.Frame(Rect rect, Ink ink, double px) -> new Shape.Frame(rect, faded(ink), px);
            case Shape.Brackets(Rect rect, Ink ink, double arm, double px) -> new Shape.Brackets(rect, faded(ink), arm, px);
            case Shape.Line line -> new Shape.Line(line.x1(), line.y1(), line.x2(), line.y2(), faded(line.ink()), line.px(), line.dash(), line.phase());
            case Shape.Text text -> new Shape.Text(text.x(), text.baseline(), text.text(), text.font(), faded(text.ink()), text.anchor());
            case Shape.Glyph glyph -> new Shape.Glyph(glyph.x(), glyph.y(), glyph.size(), glyph.icon(), faded(glyph.ink()));
            case Shape.Polygon(var points, Ink ink) -> new Shape.Polygon(points, faded(ink));
        };
    }

    private static Ink faded(Ink ink) {
        return ink instanceof Token token && KINDS.contains(token) ? Token.FAILED_INK : ink;
    }

    /// lines below the heading, which must be read
    private static void hatch(Pen pen, Placed placed) {
        double top = switch (placed.kind()) {
            case SITE, RACK -> Sizes.HEADER;
            case HOST, STORAGE -> Sizes.HOST_HEADER;
            case VM -> placed.compact() ? pen.height() : Sizes.VM_HEADER;
            case ROOT, NETWORK, GROUP, SERVICE, QUORUM_DEVICE, PDU, FENCE_STRIP, FENCE_DEVICE, TRAY, NOTE -> pen.height();
        };
        double step = Math.max(HATCH_PX, pen.px(HATCH_PX));
        for (double y = top + step; y < pen.height() - 2; y += step) {
            pen.rule(pen.px(3), pen.width() - pen.px(3), y, Ink.faded(Token.DIM, Token.FAILED, 0.45));
        }
    }

    /// The tag that says the state, and on a machine the one that says what has come to it.
    List<Group> tags(Placed placed, View view) {
        List<Group> tags = new ArrayList<>();
        standings.of(placed.id()).ifPresent(standing -> tags.add(tag(placed, standing, place(placed, view, standing), "state", view)));
        if (standings.of(placed.id()).map(standing -> !standing.state().isOut()).orElse(true)) {
            standings.arrived(placed.id()).ifPresent(standing -> tags.add(tag(placed, standing, row(placed, view), "arrived", view)));
        }
        return tags;
    }

    private Group tag(Placed placed, Standing standing, Rect room, String part, View view) {
        Pen pen = new Pen(view, measure, room);
        double size = Math.min(room.height() - 2, 14);
        if (view.level() == Level.MAP || room.width() < 3 * room.height() || room.height() < view.text(10)) {
            pen.fill(0, 0, pen.width(), pen.height(), standing.state().ground());
            pen.icon(Math.max(0, pen.width() - pen.height()), 0, pen.height(), standing.state().icon(), standing.state().ink());
        } else {
            double icon = Math.min(room.height() - 2, Math.max(size, view.text(11)));
            pen.fill(0, 0, pen.width(), pen.height(), standing.state().ground());
            pen.frame(0, 0, pen.width(), pen.height(), standing.state().ink(), 1);
            pen.icon(4, (pen.height() - icon) / 2, icon, standing.state().icon(), standing.state().ink());
            pen.text(icon + 8, pen.height() / 2 + view.text(10) * 0.36, standing.words(), Font.text(10, Weight.SEMI_BOLD), standing.state().ink(), pen.width() - 4);
        }
        return new Group(placed.id().part((placed.id().part() + " " + part).strip()), standing.words(), Group.Layer.MARKS, room, pen.shapes());
    }

    /// Where the tag of a state lies: over what the state makes pointless, never over the name.
    private Rect place(Placed placed, View view, Standing standing) {
        Rect box = placed.bounds();
        double height = view.isFull() ? 18 : Math.min(Math.max(18, view.text(10) * 1.5), box.height());
        if (view.level() == Level.MAP) {
            double side = Math.min(Math.min(12 / view.zoom(), box.height()), box.width());
            return new Rect(box.right() - side, box.y(), side, side);
        }
        double words = measure.width(standing.words(), Font.text(view.text(10), Weight.SEMI_BOLD)) + view.text(11) + 18;
        return switch (placed.kind()) {
            case HOST -> row(placed, view);
            case SITE, RACK -> beside(placed, view, words, 5, Math.min(height, view.isFull() ? 18 : 40));
            case VM -> beside(placed, view, words, placed.compact() ? 5 : 9, Math.min(height, box.height() - 2));
            case SERVICE, GROUP -> beside(placed, view, words, 4, Math.min(18, box.height() - 4));
            case NETWORK, PDU -> beside(placed, view, words, 2, Math.min(14, box.height() - 4));
            case STORAGE, QUORUM_DEVICE, FENCE_DEVICE -> new Rect(box.x() + 6, box.bottom() - height - 3, box.width() - 10, height);
            case ROOT, FENCE_STRIP, TRAY, NOTE -> new Rect(box.right() - 18, box.y(), 18, 18);
        };
    }

    /// the row that a machine keeps free, else the lowest one
    private static Rect row(Placed placed, View view) {
        Rect box = placed.bounds();
        if (placed.kind() != Box.Kind.HOST || view.level() == Level.MAP) {
            double height = Math.min(18, box.height());
            return new Rect(box.x() + 8, box.bottom() - height - 2, box.width() - 16, height);
        }
        boolean spare = placed.box().rows() > 0 && !placed.isClosed();
        double height = Math.min(view.isFull() ? 22 : Math.max(24, view.text(10) * 1.6), box.height() / 2);
        double bottom = spare ? box.bottom() - Sizes.PORT_ROW - 6 : box.bottom() - 1;
        return view.isFull() ? new Rect(box.x() + 10, bottom - height, box.width() - 20, height)
                : new Rect(box.x() + 6, box.bottom() - height - 4, box.width() - 12, height);
    }

    /// at the right of the name, as wide as there is room
    private Rect beside(Placed placed, View view, double wanted, double top, double height) {
        Rect box = placed.bounds();
        double share = view.isFull() ? 0.58 : view.level() == Level.OVERVIEW ? 0.5 : 0.6;
        double width = Math.min(Math.max(wanted, height), box.width() * share);
        if (width < wanted * 0.6) {
            width = height;
        }
        return new Rect(box.right() - width - 4, box.y() + top, width, height);
    }

    /// Texts that a tag would cover are left out: half a word says nothing.
    Group without(Group group, List<Group> tags) {
        List<Shape> kept = group.shapes().stream().filter(shape -> !(shape instanceof Shape.Text text) || isFree(text, tags)).toList();
        return new Group(group.id(), group.name(), group.layer(), group.bounds(), kept);
    }

    private boolean isFree(Shape.Text text, List<Group> tags) {
        if (text.font().weight() == Weight.SEMI_BOLD || text.anchor() == Anchor.MIDDLE) {
            return true;
        }
        double width = measure.width(text.text(), text.font());
        double left = text.anchor() == Anchor.START ? text.x() : text.x() - width;
        Rect area = new Rect(left, text.baseline() - text.font().size() * 0.7, width, text.font().size() * 0.7);
        return tags.stream().noneMatch(tag -> tag.bounds().overlaps(area));
    }
}
