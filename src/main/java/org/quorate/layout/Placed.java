package org.quorate.layout;

/// A box at its place.
///
/// @param bounds  absolute
/// @param parent  the box around it; for the root the root itself
/// @param compact whether it is drawn as one row, its children hidden
public record Placed(Box box, Rect bounds, BoxId parent, boolean compact) {

    public BoxId id() {
        return box.id();
    }

    public Box.Kind kind() {
        return box.kind();
    }

    /// Whether it shows nothing of what is inside.
    public boolean isClosed() {
        return compact || box.folded();
    }
}
