package org.quorate.app.canvas.paint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.canvas.Canvas;
import org.jspecify.annotations.Nullable;
import org.quorate.app.canvas.state.Picture;
import org.quorate.app.canvas.state.SpatialIndex;
import org.quorate.app.canvas.state.Viewport;
import org.quorate.drawing.Drawing;
import org.quorate.drawing.Group;
import org.quorate.drawing.LinkSet;
import org.quorate.drawing.Token;
import org.quorate.drawing.View;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;

/// Paints the part of a drawing that is in view on the canvas. What a box looks like is asked once for each zoom and
/// kept, so that panning only paints.
public final class DrawingPainter {

    /// in screen pixels: how far marks may reach beyond the box that they belong to
    private static final double OUTREACH = 24;

    private final Canvas canvas;
    private final ShapePainter painter;
    private final GridDots dots = new GridDots();
    private final Map<BoxId, List<Group>> looks = new HashMap<>();
    private SpatialIndex<Group> links = new SpatialIndex<>(List.of(), Group::bounds);
    private @Nullable Frame painted;

    public DrawingPainter(Canvas canvas, Colours colours) {
        this.canvas = canvas;
        this.painter = new ShapePainter(canvas.getGraphicsContext2D(), colours);
    }

    /// Paints, unless the canvas shows this already.
    public void paint(Picture picture, Drawing drawing, Viewport viewport, View view, LinkSet wanted, Colours colours, double scale, boolean grid) {
        Frame frame = new Frame(drawing, viewport, view, wanted, colours, scale, grid);
        if (frame.equals(painted)) {
            return;
        }
        if (painted == null || !painted.showsSame(frame)) {
            looks.clear();
            links = new SpatialIndex<>(drawing.links(view, wanted), Group::bounds);
        }
        painted = frame;
        paint(picture, frame);
    }

    private void paint(Picture picture, Frame frame) {
        Viewport viewport = frame.viewport();
        canvas.getGraphicsContext2D().setFill(frame.colours().of(Token.CANVAS));
        canvas.getGraphicsContext2D().fillRect(0, 0, viewport.width(), viewport.height());
        if (frame.grid()) {
            dots.paint(canvas.getGraphicsContext2D(), viewport, frame.colours().of(Token.GRID), frame.scale());
        }
        painter.begin(viewport, frame.colours(), frame.scale());
        Map<Group.Layer, List<Group>> layers = new EnumMap<>(Group.Layer.class);
        Rect area = viewport.visible().grown(OUTREACH / viewport.zoom());
        picture.in(area).forEach(placed -> look(placed, frame).forEach(group -> add(group, layers)));
        links.in(area).forEach(group -> add(group, layers));
        layers.values().forEach(groups -> groups.forEach(group -> painter.paint(group.shapes())));
    }

    private List<Group> look(Placed placed, Frame frame) {
        return looks.computeIfAbsent(placed.id(), _ -> {
            Group box = frame.drawing().group(placed, frame.view());
            return Stream.concat(Stream.of(box), frame.drawing().marks(placed, frame.view())).toList();
        });
    }

    private static void add(Group group, Map<Group.Layer, List<Group>> layers) {
        layers.computeIfAbsent(group.layer(), _ -> new ArrayList<>()).add(group);
    }
}
