package org.quorate.app.shell;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The line between the canvas and a region of fixed size: dragged, moved by the arrow keys (10 px), or clicked twice to
/// fold the region.
final class Divider extends Region {

    private static final double STEP = 10;

    private final Side side;
    private final double least;
    private final double most;
    private final DoubleProperty size;
    private double pressedAt;
    private double sizeThen;

    /// @param side  where the region is, seen from the canvas
    /// @param size  what the region has at first, in px
    /// @param least what it keeps
    Divider(Side side, double size, double least, double most, Runnable fold) {
        this.side = side;
        this.least = least;
        this.most = most;
        this.size = new SimpleDoubleProperty(size);
        getStyleClass().addAll("divider", side.isVertical() ? "vertical" : "horizontal");
        setCursor(side.isVertical() ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        setAccessibleText("Divider");
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> set(sizeThen + (at(event) - pressedAt) * direction()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                fold.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    DoubleProperty sizeProperty() {
        return size;
    }

    void set(double wanted) {
        size.set(Math.clamp(wanted, least, most));
    }

    private void press(MouseEvent event) {
        requestFocus();
        pressedAt = at(event);
        sizeThen = size.get();
    }

    private double at(MouseEvent event) {
        return side.isVertical() ? event.getSceneX() : event.getSceneY();
    }

    private int direction() {
        return side == Side.LEFT ? 1 : -1;
    }

    private void walk(KeyEvent event) {
        KeyCode grow = side == Side.LEFT ? KeyCode.RIGHT : side == Side.RIGHT ? KeyCode.LEFT : KeyCode.UP;
        KeyCode shrink = side == Side.LEFT ? KeyCode.LEFT : side == Side.RIGHT ? KeyCode.RIGHT : KeyCode.DOWN;
        if (event.getCode() == grow || event.getCode() == shrink) {
            set(size.get() + (event.getCode() == grow ? STEP : -STEP));
            event.consume();
        }
    }
}
