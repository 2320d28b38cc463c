package org.quorate.app.canvas.paint;

import org.quorate.app.canvas.state.Viewport;
import org.quorate.drawing.Drawing;
import org.quorate.drawing.LinkSet;
import org.quorate.drawing.View;

/// Everything that the canvas depends on: it is painted anew only when one of these is another one.
///
/// @param scale device pixels per screen pixel
/// @param grid  whether the grid's dots are shown
record Frame(Drawing drawing, Viewport viewport, View view, LinkSet links, Colours colours, double scale, boolean grid) {

    boolean showsSame(Frame other) {
        return drawing == other.drawing && view.equals(other.view) && links.equals(other.links);
    }
}
