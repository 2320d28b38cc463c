package org.quorate.app.canvas.paint;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.app.canvas.state.Handles;
import org.quorate.app.canvas.state.Picture;
import org.quorate.app.canvas.state.Viewport;
import org.quorate.drawing.Drawing;
import org.quorate.drawing.Ink;
import org.quorate.drawing.Palette;
import org.quorate.drawing.Token;
import org.quorate.layout.Rect;
import org.quorate.model.ElementId;

/// Shows the signs of interaction over the drawing: hover, selection, focus, and what a gesture shows. A drag changes only this.
public final class OverlayPainter {

    private static final double SELECTED_GAP = 4;
    private static final double FOCUS_GAP = 7;

    private final Marks below = new Marks();
    private final Marks above = new Marks();
    private final DragImage image;
    private Marks marks = below;
    private Viewport viewport = Viewport.of(1, 1);
    private Colours colours;
    private double scale = 1;

    public OverlayPainter(Colours colours) {
        this.colours = colours;
        this.image = new DragImage(colours);
    }

    /// To be put over the drawing, in this order.
    public List<Node> nodes() {
        return List.of(below, image, above);
    }

    /// @param focused whether the keyboard is the canvas'
    public void paint(CanvasModel model, Drawing drawing, Colours theme, double deviceScale, boolean focused) {
        viewport = model.viewport();
        colours = theme;
        scale = deviceScale;
        Feedback feedback = model.feedback();
        begin(below);
        feedback.target().ifPresent(this::target);
        below.end();
        image.show(model, drawing, colours, scale);
        begin(above);
        dragged(model);
        model.hovered().filter(id -> !model.selection().contains(id)).flatMap(model.picture()::boundsOf)
                .ifPresent(bounds -> frame(screen(bounds).grown(1), Token.ACCENT, 1));
        selection(model, focused);
        feedback.band().ifPresent(this::band);
        feedback.resized().ifPresent(bounds -> frame(screen(bounds), Token.ACCENT, 2));
        feedback.guides().forEach(this::guide);
        feedback.link().ifPresent(this::link);
        above.end();
    }

    private void begin(Marks started) {
        marks = started;
        marks.begin();
    }

    private Rect screen(Rect world) {
        Rect rect = viewport.screen(world);
        double x = snap(rect.x());
        double y = snap(rect.y());
        return new Rect(x, y, snap(rect.right()) - x, snap(rect.bottom()) - y);
    }

    private double snap(double position) {
        return Math.round(position * scale) / scale;
    }

    private void target(Feedback.Target target) {
        target.area().map(this::screen).ifPresent(area -> {
            if (target.legal()) {
                marks.fill(area, colours.of(Token.ACCENT), 0.12);
            }
            frame(area, target.legal() ? Token.ACCENT : Token.ERROR, 3);
        });
    }

    private void dragged(CanvasModel model) {
        Feedback feedback = model.feedback();
        feedback.dragged().stream().flatMap(id -> model.picture().arrangement().find(id).stream())
                .forEach(root -> frame(screen(root.bounds().moved(feedback.dx(), feedback.dy())).grown(SELECTED_GAP), Token.ACCENT, 2));
    }

    private void selection(CanvasModel model, boolean focused) {
        Picture picture = model.picture();
        boolean thick = colours.palette() == Palette.HIGH_CONTRAST;
        for (ElementId id : model.selection().ids()) {
            picture.boundsOf(id).map(this::screen).ifPresent(bounds -> frame(bounds.grown(SELECTED_GAP), Token.ACCENT, thick ? 3 : 2));
        }
        Optional<ElementId> primary = model.selection().primary();
        if (model.selection().ids().size() == 1 && model.feedback() == Feedback.NONE) {
            Handles.of(model).forEach(handle -> handle(handle, model));
        } else if (model.selection().ids().size() > 1) {
            picture.boundsOf(model.selection().ids()).map(this::screen).ifPresent(all -> frame(all.grown(FOCUS_GAP), Token.ACCENT, 1));
        }
        if (focused) {
            primary.flatMap(picture::boundsOf).map(this::screen).ifPresent(bounds -> dashed(bounds.grown(FOCUS_GAP)));
        }
    }

    private void handle(Handles.Handle handle, CanvasModel model) {
        Rect square = handle.square(model.viewport());
        switch (handle.use()) {
            case CORNER, RESIZE -> {
                fill(square, Token.HOST);
                frame(square, Token.ACCENT, 2);
            }
            case LINK -> {
                fill(square, Token.ACCENT);
                fill(new Rect(square.x() + 2, snap(square.centerY() - 1), square.width() - 4, 2), Token.HOST);
                fill(new Rect(snap(square.centerX() - 1), square.y() + 2, 2, square.height() - 4), Token.HOST);
            }
        }
    }

    private void band(Rect band) {
        Rect area = screen(band);
        marks.fill(area, colours.of(Token.ACCENT_SOFT), 0.4);
        frame(area, Token.ACCENT, 1);
    }

    private void guide(Feedback.Guide guide) {
        fill(guide.vertical() ? new Rect(snap(viewport.screenX(guide.at())), 0, 1, viewport.height())
                : new Rect(0, snap(viewport.screenY(guide.at())), viewport.width(), 1), Token.ACCENT);
    }

    /// out of the element straight, and round one corner
    private void link(Feedback.Link link) {
        link.targets().forEach(target -> frame(screen(target), Token.ACCENT, 2));
        double x1 = snap(viewport.screenX(link.x1()));
        double y1 = snap(viewport.screenY(link.y1()));
        double x2 = snap(viewport.screenX(link.x2()));
        double y2 = snap(viewport.screenY(link.y2()));
        fill(new Rect(Math.min(x1, x2), y1 - 1, Math.abs(x2 - x1) + 1, 2), Token.ACCENT);
        fill(new Rect(x2 - 1, Math.min(y1, y2), 2, Math.abs(y2 - y1)), Token.ACCENT);
        fill(new Rect(x2 - 4, y2 - 4, 8, 8), Token.ACCENT);
    }

    private void fill(Rect rect, Ink ink) {
        marks.fill(rect, colours.of(ink), 1);
    }

    private void frame(Rect rect, Ink ink, double px) {
        fill(new Rect(rect.x(), rect.y(), rect.width(), px), ink);
        fill(new Rect(rect.x(), rect.bottom() - px, rect.width(), px), ink);
        fill(new Rect(rect.x(), rect.y() + px, px, rect.height() - 2 * px), ink);
        fill(new Rect(rect.right() - px, rect.y() + px, px, rect.height() - 2 * px), ink);
    }

    /// four lines of small rectangles: 4 drawn, 3 left out
    private void dashed(Rect rect) {
        for (double x = Math.max(rect.x(), -7); x < Math.min(rect.right(), viewport.width()); x += 7) {
            double width = Math.min(4, rect.right() - x);
            fill(new Rect(x, rect.y(), width, 1), Token.INK);
            fill(new Rect(x, rect.bottom() - 1, width, 1), Token.INK);
        }
        for (double y = Math.max(rect.y(), -7); y < Math.min(rect.bottom(), viewport.height()); y += 7) {
            double height = Math.min(4, rect.bottom() - y);
            fill(new Rect(rect.x(), y, 1, height), Token.INK);
            fill(new Rect(rect.right() - 1, y, 1, height), Token.INK);
        }
    }
}
