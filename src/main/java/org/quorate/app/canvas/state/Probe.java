package org.quorate.app.canvas.state;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.quorate.drawing.Prospect;
import org.quorate.model.ElementId;

/// Takes pointer and keys of the canvas in the place of editing, and says how everything stands.
public interface Probe {

    /// @param together whether it belongs to what was clicked before it
    void click(ElementId element, boolean together);

    /// The pointer is over something else; x and y are in world units.
    void hover(Optional<ElementId> element, double x, double y);

    /// A menu for an element is wanted at a point of the screen.
    void menu(ElementId element, double screenX, double screenY);

    /// @return whether the key was used
    boolean key(KeyCode key);

    /// How everything stands in a picture, and would stand after what a click does.
    Prospect prospect(Picture picture);
}
