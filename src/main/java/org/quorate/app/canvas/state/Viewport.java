package org.quorate.app.canvas.state;

import org.quorate.layout.Rect;

/// Which part of the world is in view, and how large.
///
/// @param zoom   screen pixels per world unit; 1 is 100 %
/// @param left   world x of the left edge
/// @param top    world y of the upper edge
/// @param width  of the screen, in pixels
/// @param height of the screen, in pixels
public record Viewport(double zoom, double left, double top, double width, double height) {

    public static final double LEAST = 0.02;
    public static final double MOST = 4;
    /// left free on each side by [#fitting]
    private static final double MARGIN = 16;

    /// 100 %, the world's origin in the upper left corner.
    public static Viewport of(double width, double height) {
        return new Viewport(1, 0, 0, width, height);
    }

    public double screenX(double worldX) {
        return (worldX - left) * zoom;
    }

    public double screenY(double worldY) {
        return (worldY - top) * zoom;
    }

    public double worldX(double screenX) {
        return left + screenX / zoom;
    }

    public double worldY(double screenY) {
        return top + screenY / zoom;
    }

    public Rect screen(Rect world) {
        return new Rect(screenX(world.x()), screenY(world.y()), world.width() * zoom, world.height() * zoom);
    }

    public Rect world(Rect screen) {
        return new Rect(worldX(screen.x()), worldY(screen.y()), screen.width() / zoom, screen.height() / zoom);
    }

    /// The part of the world that is in view.
    public Rect visible() {
        return new Rect(left, top, width / zoom, height / zoom);
    }

    /// Moves the world with the pointer, by screen pixels.
    public Viewport panned(double dx, double dy) {
        return new Viewport(zoom, left - dx / zoom, top - dy / zoom, width, height);
    }

    /// Another zoom, within the bounds, while the world point under a screen point stays where it is.
    public Viewport zoomedTo(double wanted, double screenX, double screenY) {
        double next = Math.clamp(wanted, LEAST, MOST);
        return new Viewport(next, worldX(screenX) - screenX / next, worldY(screenY) - screenY / next, width, height);
    }

    /// Another zoom around the middle.
    public Viewport zoomedTo(double wanted) {
        return zoomedTo(wanted, width / 2, height / 2);
    }

    /// Shows all of an area, no larger than a limit.
    public Viewport fitting(Rect area, double largest) {
        double across = (width - 2 * MARGIN) / Math.max(1, area.width());
        double down = (height - 2 * MARGIN) / Math.max(1, area.height());
        double next = Math.clamp(Math.min(across, down), LEAST, Math.min(largest, MOST));
        return new Viewport(next, area.centerX() - width / 2 / next, area.centerY() - height / 2 / next, width, height);
    }

    /// Another size of the screen; the world point in the middle stays there.
    public Viewport resized(double newWidth, double newHeight) {
        return new Viewport(zoom, left + (width - newWidth) / 2 / zoom, top + (height - newHeight) / 2 / zoom, newWidth, newHeight);
    }

    /// Moves just as far as is needed to have an area in view; centres it when it does not fit.
    public Viewport revealing(Rect area) {
        double margin = MARGIN / zoom;
        return new Viewport(zoom, shifted(left, width / zoom, area.x() - margin, area.right() + margin),
                shifted(top, height / zoom, area.y() - margin, area.bottom() + margin), width, height);
    }

    private static double shifted(double start, double length, double from, double to) {
        if (to - from > length) {
            return (from + to - length) / 2;
        }
        return Math.clamp(start, to - length, from);
    }

    /// The next larger or smaller step of the zoom commands: about a fifth, and 100 % on the way.
    public double step(boolean larger) {
        double next = larger ? zoom * 1.2 : zoom / 1.2;
        boolean passes = zoom < 0.999 && next > 1 || zoom > 1.001 && next < 1;
        return passes ? 1 : next;
    }
}
