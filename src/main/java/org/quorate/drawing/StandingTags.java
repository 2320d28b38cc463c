package org.quorate.drawing;

import java.util.List;
import org.quorate.drawing.Font.Weight;
import org.quorate.drawing.Shape.Anchor;
import org.quorate.layout.Box;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.layout.Sizes;

/// The tags of a what-if: each has the sign of a state and says in words what is so. They lie over what the state makes pointless, never over a name.
final class StandingTags {

    private final TextMeasure measure;

    StandingTags(TextMeasure measure) {
        this.measure = measure;
    }

    /// How a tag is drawn.
    enum Style {
        /// it is so
        SOLID,
        /// it would be so: only outlined
        OUTLINED
    }

    /// The tag of what is so of a thing.
    Group state(Placed placed, Standing standing, Style style, View view) {
        return tag(placed, standing, place(placed, view, standing), "state", style, view);
    }

    /// The tag of what has come to a machine.
    Group arrived(Placed placed, Standing standing, Style style, View view) {
        return tag(placed, standing, row(placed, view), "arrived", style, view);
    }

    private Group tag(Placed placed, Standing standing, Rect room, String part, Style style, View view) {
        Pen pen = new Pen(view, measure, room);
        Standing.State state = standing.state();
        pen.fill(0, 0, pen.width(), pen.height(), style == Style.SOLID ? state.ground() : Token.HOST);
        if (view.level() == Level.MAP || room.width() < Math.min(3 * room.height(), wanted(standing, view)) || room.height() < view.text(10)) {
            pen.icon(Math.max(0, pen.width() - pen.height()), 0, pen.height(), state.icon(), state.ink());
        } else {
            double icon = Math.min(room.height() - 2, Math.max(14, view.text(11)));
            // a frame would meet the text, above all where borders are thick
            if (room.height() >= view.text(10) * 1.4) {
                frame(pen, style, state.ink());
            }
            pen.icon(4, (pen.height() - icon) / 2, icon, state.icon(), state.ink());
            pen.text(icon + 8, pen.height() / 2 + view.text(10) * 0.36, standing.words(), Font.text(10, Weight.SEMI_BOLD), state.ink(), pen.width() - 4);
        }
        return new Group(placed.id().part((placed.id().part() + " " + part).strip()), standing.words(), Group.Layer.MARKS, room, pen.shapes());
    }

    /// the width of a tag that holds all of its words
    private double wanted(Standing standing, View view) {
        return measure.width(standing.words(), Font.text(view.text(10), Weight.SEMI_BOLD)) + view.text(11) + 18;
    }

    private static void frame(Pen pen, Style style, Token ink) {
        if (style == Style.SOLID) {
            pen.frame(0, 0, pen.width(), pen.height(), ink, 1);
        } else {
            pen.dashedFrame(ink, 1);
        }
    }

    /// Where the tag of a state lies: over what the state makes pointless, never over the name.
    private Rect place(Placed placed, View view, Standing standing) {
        Rect box = placed.bounds();
        double height = view.isFull() ? 18 : Math.min(Math.max(18, view.text(10) * 1.5), box.height());
        boolean equipment = placed.kind() == Box.Kind.STORAGE || placed.kind() == Box.Kind.QUORUM_DEVICE || placed.kind() == Box.Kind.FENCE_DEVICE;
        // from afar there is room for the sign beside the name of equipment, or of anything, but for no words
        if (view.level() == Level.MAP || view.level() == Level.NAMES && equipment) {
            double side = Math.min(Math.min(12 / view.zoom(), box.height()), box.width());
            return new Rect(box.right() - side, box.y(), side, side);
        }
        double words = wanted(standing, view);
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
        double share = view.isFull() ? 0.58 : view.level() == Level.OVERVIEW ? 0.56 : 0.6;
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
