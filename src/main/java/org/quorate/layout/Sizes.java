package org.quorate.layout;

/// Sizes and distances of the drawing, in world units. `org.quorate.drawing` draws by the same.
public final class Sizes {

    /// padding of sites, racks and (left, behind its bar) hosts
    public static final double PADDING = 12;
    /// of a site or rack: name, tally
    public static final double HEADER = 28;
    /// a folded container: header and one row of summary
    public static final double FOLDED = 50;
    public static final double HOST_WIDTH = 240;
    public static final double HOST_HEADER = 42;
    public static final double HOST_LEAST = 102;
    /// the lowest part of a host: supplies, memory, controller
    public static final double PORT_ROW = 20;
    /// a row that a host keeps free for a guest that may arrive
    public static final double SPARE_ROW = 34;
    public static final double VM_WIDTH = 220;
    public static final double VM_HEADER = 36;
    public static final double COMPACT = 28;
    public static final double SERVICE = 26;
    public static final double GROUP_HEADER = 22;
    /// of networks and power distribution units
    public static final double BAR = 18;
    /// between bars
    public static final double BAR_GAP = 6;
    public static final double LUN_ROW = 20;
    public static final double STORAGE_HEADER = 46;
    public static final double NOTE_LINE = 17;
    /// heading of the strip of fence devices and of the tray
    public static final double STRIP_HEADER = 22;

    static final double HOST_GAP_X = 20;
    static final double HOST_GAP_Y = 16;
    static final double VM_GAP = 8;
    static final double RACK_GAP = 12;
    static final double SITE_GAP = 48;
    static final double SERVICE_GAP = 4;

    private Sizes() {
    }
}
