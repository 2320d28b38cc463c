package org.quorate.drawing;

import org.quorate.layout.Placed;

/// How one kind of box looks.
interface Look {

    void draw(Placed placed, Pen pen);
}
