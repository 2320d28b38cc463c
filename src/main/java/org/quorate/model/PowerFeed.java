package org.quorate.model;

import java.util.Optional;

/// An independent supply of power, for instance feed A and feed B of a room.
///
/// @param site    the [Site] it serves
/// @param letter  the short sign that stands for it in drawings, "A" or "B"
/// @param amperes what it can carry
/// @param ups     whether an uninterruptible supply stands behind it
public record PowerFeed(ElementId id, String name, Optional<ElementId> site, Optional<String> letter,
                        Optional<Integer> amperes, boolean ups) implements PhysicalElement {
}
