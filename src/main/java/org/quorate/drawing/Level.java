package org.quorate.drawing;

/// How much is drawn at a zoom. What does not fit at a legible size is left out.
public enum Level {

    /// below 20 %: sites, racks, hosts as boxes
    MAP(0, 0.1),
    /// 20 to 40 %: names of hosts
    NAMES(0.2, 0.3),
    /// 40 to 75 %: names and votes
    OVERVIEW(0.4, 0.6),
    /// 75 % and more: everything
    FULL(0.75, 1);

    private static final double HYSTERESIS = 0.05;

    private final double from;
    private final double typical;

    Level(double from, double typical) {
        this.from = from;
        this.typical = typical;
    }

    /// The zoom at which its sizes are given.
    double typical() {
        return typical;
    }

    /// @param zoom 1 is 100 %
    public static Level at(double zoom) {
        Level level = MAP;
        for (Level candidate : values()) {
            if (zoom >= candidate.from) {
                level = candidate;
            }
        }
        return level;
    }

    /// The level for a zoom that is reached from this level: it changes only when a threshold is passed clearly.
    public Level next(double zoom) {
        Level wanted = at(zoom);
        double threshold = wanted.compareTo(this) > 0 ? wanted.from : from;
        boolean near = Math.abs(zoom - threshold) < threshold * HYSTERESIS;
        boolean neighbour = Math.abs(wanted.ordinal() - ordinal()) == 1;
        return neighbour && near ? this : wanted;
    }
}
