package org.quorate.drawing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.drawing.StandingTags.Style;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.layout.Sizes;

/// How the looks change with the state of a thing in a what-if: what does not work is grey, hatched and framed in red, and a tag
/// with a sign says what is so. What one event more would change has dashed outlines only. Nothing moves.
final class StandingLook {

    private static final double HATCH_PX = 6;
    private static final Set<Token> KINDS = EnumSet.of(Token.MEMBER, Token.REMOTE, Token.GUEST, Token.OPAQUE, Token.FENCE, Token.QDEVICE, Token.STORAGE_K, Token.SVC,
            Token.CLUSTER_NET, Token.MGMT, Token.STORAGE, Token.POWER_A, Token.POWER_B, Token.MUTED, Token.VM_LINE, Token.SERVICE_LINE);

    private final Prospect prospect;
    private final StandingTags tags;
    private final TextMeasure measure;

    StandingLook(Prospect prospect, TextMeasure measure) {
        this.prospect = prospect;
        this.tags = new StandingTags(measure);
        this.measure = measure;
    }

    /// The group of a box as it stands now, with a dashed frame where it would stand otherwise; texts under tags are left out.
    Group of(Placed placed, Group group, View view) {
        Group standing = prospect.now().of(placed.id()).map(now -> standing(placed, group, now, view)).orElse(group);
        return tags.without(prospect.wouldBe(placed.id()).map(then -> outlined(placed, standing, then, view)).orElse(standing), tags(placed, view));
    }

    private Group standing(Placed placed, Group group, Standing now, View view) {
        Standing.State state = now.state();
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
        return new Group(group.id(), group.name() + ", " + now.words(), group.layer(), group.bounds(), pen.shapes());
    }

    private Group outlined(Placed placed, Group group, Standing then, View view) {
        Pen pen = new Pen(view, measure, placed.bounds());
        pen.shapes().addAll(group.shapes());
        pen.dashedFrame(then.state().ink(), 2);
        return new Group(group.id(), group.name() + ", would be: " + then.words(), group.layer(), group.bounds(), pen.shapes());
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

    /// The tag that says the state, and on a machine the one that says what has come to it; outlined: what would be so.
    List<Group> tags(Placed placed, View view) {
        List<Group> found = new ArrayList<>();
        Optional<Standing> now = prospect.now().of(placed.id());
        Optional<Standing> then = prospect.wouldBe(placed.id());
        then.map(standing -> tags.state(placed, standing, Style.OUTLINED, view)).or(() -> now.map(standing -> tags.state(placed, standing, Style.SOLID, view)))
                .ifPresent(found::add);
        if (then.or(() -> now).map(standing -> !standing.state().isOut()).orElse(true)) {
            prospect.wouldArrive(placed.id()).map(standing -> tags.arrived(placed, standing, Style.OUTLINED, view))
                    .or(() -> prospect.now().arrived(placed.id()).map(standing -> tags.arrived(placed, standing, Style.SOLID, view))).ifPresent(found::add);
        }
        return found;
    }
}
