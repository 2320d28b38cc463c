package org.quorate.layout;

import java.util.List;
import java.util.Optional;
import org.quorate.layout.Laid.Child;
import org.quorate.model.Diagram;
import org.quorate.model.Diagram.Point;
import org.quorate.model.Diagram.Size;
import org.quorate.model.Diagram.Spot;

/// The positions and sizes that somebody has decided.
///
/// @param left least x within the container
/// @param top  least y within the container: below its heading
record Pins(Diagram diagram, double left, double top) {

    Pins within(double newLeft, double newTop) {
        return new Pins(diagram, newLeft, newTop);
    }

    private Optional<Point> position(Laid laid) {
        return spot(laid.box()).flatMap(Spot::at);
    }

    private Optional<Spot> spot(Box box) {
        return box.id().isElement() ? box.id().element().flatMap(diagram::spot) : Optional.empty();
    }

    /// Those with a position, at it.
    List<Child> fixed(List<Laid> boxes) {
        return boxes.stream().flatMap(laid -> position(laid).stream()
                .map(at -> new Child(laid, Math.max(left, at.x()), Math.max(top, at.y())))).toList();
    }

    /// Those without one.
    List<Laid> free(List<Laid> boxes) {
        return boxes.stream().filter(laid -> position(laid).isEmpty()).toList();
    }

    /// The size that a container gets: what its content needs, more if somebody has made it larger.
    Size size(Box box, double width, double height) {
        Size wanted = spot(box).flatMap(Spot::size).orElse(new Size(0, 0));
        return new Size(Math.max(width, wanted.width()), Math.max(height, wanted.height()));
    }
}
