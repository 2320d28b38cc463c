package org.quorate.drawing;

import org.quorate.drawing.Font.Weight;
import org.quorate.layout.Box;
import org.quorate.layout.Placed;

/// The headings over the fence devices of a site and over what runs nowhere.
final class StripLook implements Look {

    @Override
    public void draw(Placed placed, Pen pen) {
        boolean fencing = placed.kind() == Box.Kind.FENCE_STRIP;
        String heading = fencing ? "Fence devices" : "Not placed";
        String remark = fencing ? "run on cluster nodes" : "what the cluster would not start on any node";
        switch (pen.view().level()) {
            case FULL -> {
                pen.icon(2, 1, 15, fencing ? Icon.FENCE_DEVICE : Icon.STOPPED, fencing ? Token.FENCE : Token.MUTED);
                double x = pen.text(22, 13, heading, Font.text(11.5, Weight.SEMI_BOLD), Token.INK, pen.width());
                pen.text(x + 8, 13, remark, Font.text(10.5, Weight.REGULAR), Token.MUTED, pen.width());
            }
            case OVERVIEW -> pen.text(2, 16, heading, Font.text(10, Weight.SEMI_BOLD), Token.INK, pen.width());
            case NAMES, MAP -> { }
        }
    }
}
