package org.quorate.app.canvas.gesture;

import java.util.List;
import java.util.function.Consumer;
import org.quorate.compose.Offer;

/// Lets somebody choose between offers.
public interface Chooser {

    /// Asks before anything is done. Nothing happens when nothing is chosen.
    ///
    /// @param x of the canvas' screen
    void choose(List<Offer> offers, double x, double y, Consumer<Offer> then);

    /// The first has been done; another one may take its place.
    ///
    /// @param instead takes back the first and does the other one
    void reconsider(List<Offer> offers, double x, double y, Consumer<Offer> instead);
}
