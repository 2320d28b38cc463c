package org.quorate.drawing;

import org.quorate.drawing.Shape.Dash;

/// The kinds of links, each told apart by its colour and its line.
public enum LinkKind {

    RING_0(Token.CLUSTER_NET, 2, Dash.SOLID),
    /// every further ring
    RING_1(Token.CLUSTER_NET, 2, new Dash(7, 3)),
    MANAGEMENT(Token.MGMT, 1, Dash.SOLID),
    POWER_A(Token.POWER_A, 3, Dash.SOLID),
    /// every feed but A
    POWER_B(Token.POWER_B, 3, new Dash(10, 2)),
    FENCING(Token.FENCING, 2, new Dash(8, 3)),
    ORDER(Token.ORDER, 2, Dash.SOLID),
    COLOCATION(Token.COLOC, 2, Dash.SOLID),
    APART(Token.COLOC, 2, new Dash(4, 4)),
    LOCATION(Token.LOCATION, 1, new Dash(2, 3)),
    /// between sites
    SITES(Token.MUTED, 2, Dash.SOLID),
    /// from where something ran to where it is started again
    MOVE(Token.RECOVER, 2, Dash.SOLID);

    private final Token token;
    private final double px;
    private final Dash dash;

    LinkKind(Token token, double px, Dash dash) {
        this.token = token;
        this.px = px;
        this.dash = dash;
    }

    public Token token() {
        return token;
    }

    /// width on the screen
    public double px() {
        return px;
    }

    public Dash dash() {
        return dash;
    }
}
