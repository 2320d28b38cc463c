package org.quorate.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quorate.model.Diagram;

/// The layout that a design has unless somebody decides otherwise: boxes packed into boxes. It depends on nothing but
/// the containment and the stored positions, and takes time linear in the number of boxes.
public final class Packing {

    private final Map<BoxId, Placed> boxes = new LinkedHashMap<>();
    private final Map<BoxId, BoxId> hidden = new HashMap<>();

    private Packing() {
    }

    /// Honours the positions and sizes of the diagram, and places everything else so that it overlaps neither them nor
    /// each other. A container grows with its content.
    public static Arrangement arrange(Containment containment, Diagram diagram) {
        Packing packing = new Packing();
        packing.put(new Places(diagram).root(containment.root()), 0, 0, BoxId.ROOT);
        return new Arrangement(containment, packing.boxes, packing.hidden);
    }

    private void put(Laid laid, double x, double y, BoxId parent) {
        Box box = laid.box();
        Placed placed = new Placed(box, new Rect(x, y, laid.width(), laid.height()), parent, laid.compact());
        boxes.put(box.id(), placed);
        if (placed.isClosed()) {
            box.all().skip(1).forEach(inside -> hidden.put(inside.id(), box.id()));
        }
        laid.children().forEach(child -> put(child.laid(), x + child.x(), y + child.y(), box.id()));
    }
}
