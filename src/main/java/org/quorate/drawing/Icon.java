package org.quorate.drawing;

/// An icon by its meaning: a glyph of the Material Design Icons font, one for each meaning, the same everywhere.
public enum Icon {

    SITE("office-building-outline", 0xF151F),
    RACK("view-agenda-outline", 0xF11D8),
    PDU("power-socket", 0xF0427),
    PLUG("power-plug-outline", 0xF1425),
    NETWORK("switch", 0xF04E4),
    STORAGE("harddisk", 0xF02CA),
    HOST("server", 0xF048B),
    REMOTE_HOST("server-network", 0xF048D),
    VM("monitor", 0xF0379),
    OPAQUE_VM("cube-outline", 0xF01A7),
    BUNDLE("package-variant-closed", 0xF03D7),
    SERVICE("cog-outline", 0xF08BB),
    DATABASE("database-outline", 0xF1632),
    WEB("web", 0xF059F),
    GROUP("format-list-numbered", 0xF027B),
    CLONE("layers-triple-outline", 0xF0F59),
    FENCE_DEVICE("shield-outline", 0xF0499),
    WATCHDOG("heart-pulse", 0xF05F6),
    QUORUM_DEVICE("scale-balance", 0xF05D1),
    CONSTRAINT("vector-polyline", 0xF0561),
    ORDER("order-bool-ascending", 0xF02BE),
    LOCATION("pin-outline", 0xF0931),
    TICKET("ticket-outline", 0xF0913),
    TAG("tag-outline", 0xF04FC),
    CONFINED("lock-outline", 0xF0341),
    NOTE("note-text-outline", 0xF11D7),
    ERROR("alert-octagon", 0xF0029),
    WARNING("alert", 0xF0026),
    INFO("information", 0xF02FC),
    OK("check-circle", 0xF05E0),
    FAILED("close-circle", 0xF0159),
    FENCED("lightning-bolt", 0xF140B),
    RECOVERED("restart", 0xF0709),
    UNDER_WAY("sync", 0xF04E6),
    STOPPED("stop", 0xF04DB),
    PAUSED("pause", 0xF03E4),
    POWER_CUT("power-plug-off-outline", 0xF1424),
    REFUSED("cancel", 0xF073A),
    /// it runs elsewhere now
    MOVED("arrow-right", 0xF0054),
    UNKNOWN("help-circle-outline", 0xF0625),
    UNFOLDED("chevron-down", 0xF0140),
    FOLDED("chevron-right", 0xF0142);

    private final String glyph;
    private final int codePoint;

    Icon(String glyph, int codePoint) {
        this.glyph = glyph;
        this.codePoint = codePoint;
    }

    /// Its name in the font: `office-building-outline`.
    public String glyph() {
        return glyph;
    }

    /// Its character in the font.
    public int codePoint() {
        return codePoint;
    }
}
