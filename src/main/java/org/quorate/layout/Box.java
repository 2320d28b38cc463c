package org.quorate.layout;

import java.util.List;
import java.util.stream.Stream;

/// A box of the drawing with the boxes inside it.
///
/// @param rows   rows of text beside the children: volumes of a storage, lines of a note, rows that a host keeps free for
///               a guest that may arrive
/// @param folded whether its children are hidden
public record Box(BoxId id, Kind kind, List<Box> children, int rows, boolean folded) {

    public Box {
        children = List.copyOf(children);
    }

    /// What a box is. The order of the constants is the order in which a container shows its children.
    public enum Kind {
        ROOT, NETWORK, SITE, RACK, HOST, VM, GROUP, SERVICE, STORAGE, QUORUM_DEVICE, PDU,
        /// the strip of fence devices at a site's foot
        FENCE_STRIP, FENCE_DEVICE,
        /// what the cluster cannot start anywhere
        TRAY, NOTE;

        boolean isFoldable() {
            return this == SITE || this == RACK || this == HOST;
        }
    }

    /// The children of a kind.
    public Stream<Box> children(Kind wanted) {
        return children.stream().filter(child -> child.kind == wanted);
    }

    /// Itself and everything inside, parents before children.
    public Stream<Box> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Box::all));
    }
}
