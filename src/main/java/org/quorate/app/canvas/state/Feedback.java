package org.quorate.app.canvas.state;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.layout.BoxId;
import org.quorate.layout.Rect;

/// What a gesture shows while it is under way. Areas are in world units.
///
/// @param dragged  boxes that follow the pointer with all that is inside
/// @param dx       how far they are from their place
/// @param band     the rubber band
/// @param guides   lines of alignment
/// @param link     a link that is being drawn
/// @param resized  the new bounds of what is being resized
/// @param target   what the pointer is over, and what would come of a release
public record Feedback(Set<BoxId> dragged, double dx, double dy, Optional<Rect> band, List<Guide> guides, Optional<Link> link,
                       Optional<Rect> resized, Optional<Target> target) {

    public static final Feedback NONE = new Feedback(Set.of(), 0, 0, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /// A line through edges or middles that are in line, across the whole view.
    ///
    /// @param vertical whether it is a line of one x
    public record Guide(boolean vertical, double at) {
    }

    /// @param targets where it may end, as far as in view
    public record Link(double x1, double y1, double x2, double y2, List<Rect> targets) {

        public Link {
            targets = List.copyOf(targets);
        }
    }

    /// @param area     empty: the empty canvas
    /// @param sentence beside the pointer: the effect, or the reason against it
    /// @param x        of the pointer, in world units
    public record Target(Optional<Rect> area, boolean legal, String sentence, double x, double y) {
    }

    public static Feedback band(Rect band) {
        return new Feedback(Set.of(), 0, 0, Optional.of(band), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Feedback dragging(Set<BoxId> boxes, double dx, double dy, List<Guide> guides, Optional<Target> target) {
        return new Feedback(boxes, dx, dy, Optional.empty(), guides, Optional.empty(), Optional.empty(), target);
    }

    public static Feedback over(Target target) {
        return new Feedback(Set.of(), 0, 0, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.of(target));
    }

    public static Feedback linking(Link link, Optional<Target> target) {
        return new Feedback(Set.of(), 0, 0, Optional.empty(), List.of(), Optional.of(link), Optional.empty(), target);
    }

    public static Feedback resizing(Rect bounds, List<Guide> guides) {
        return new Feedback(Set.of(), 0, 0, Optional.empty(), guides, Optional.empty(), Optional.of(bounds), Optional.empty());
    }
}
