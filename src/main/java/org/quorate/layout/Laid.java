package org.quorate.layout;

import java.util.List;

/// A box with its size and its children at their places relative to it.
record Laid(Box box, double width, double height, List<Child> children, boolean compact) {

    record Child(Laid laid, double x, double y) {

        double right() {
            return x + laid.width;
        }

        double bottom() {
            return y + laid.height;
        }

        Rect rect() {
            return new Rect(x, y, laid.width, laid.height);
        }
    }

    static Laid leaf(Box box, double width, double height) {
        return new Laid(box, width, height, List.of(), false);
    }

    Laid withHeight(double newHeight) {
        return new Laid(box, width, newHeight, children, compact);
    }
}
