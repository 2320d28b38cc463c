package org.quorate.app.canvas.gesture;

/// Where the pointer is on the canvas' screen, in pixels, and what is held with it.
///
/// @param control Ctrl, or Cmd on macOS
/// @param millis  when, on any clock
public record Pointer(double x, double y, boolean shift, boolean control, boolean alt, long millis) {

    /// without any key, at time zero
    public static Pointer at(double x, double y) {
        return new Pointer(x, y, false, false, false, 0);
    }
}
