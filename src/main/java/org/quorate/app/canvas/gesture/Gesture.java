package org.quorate.app.canvas.gesture;

/// One use of the pointer from press to release. It is made at the press.
public interface Gesture {

    /// The pointer has moved, or has rested for a while.
    void drag(Pointer pointer);

    /// The button was released: now, and not before, something may change.
    void finish(Pointer pointer);

    /// Esc, or the window has lost the pointer: everything is as before.
    void cancel();
}
