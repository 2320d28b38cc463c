package org.quorate.drawing;

/// At which zoom a list is made.
///
/// @param zoom 1 is 100 %
public record View(double zoom, Level level) {

    /// no text is smaller than this on the screen, in pixels
    private static final double LEAST_TEXT = 9.5;

    public static View at(double zoom) {
        return new View(zoom, Level.at(zoom));
    }

    /// The view after zooming; the level keeps a little longer than from a fresh start, so that it does not flicker.
    public View zoomed(double newZoom) {
        return new View(newZoom, level.next(newZoom));
    }

    /// The size of a text in world units.
    ///
    /// @param pixels its size on the screen at the level's typical zoom
    double text(double pixels) {
        return Math.max(pixels / level.typical(), LEAST_TEXT / zoom);
    }

    boolean isFull() {
        return level == Level.FULL;
    }
}
