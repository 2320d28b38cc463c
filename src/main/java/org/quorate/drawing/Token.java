package org.quorate.drawing;

/// A colour by its meaning, with its value in each theme. The one table of colours: style sheets and painters take theirs
/// from here.
///
/// `FAINT` and `DIM` are for decoration and disabled things, never for text that must be read.
public enum Token implements Ink {

    // windows
    BAR("bar", 0xFFFFFF, 0x161B22, 0x000000),
    PANEL("panel", 0xFFFFFF, 0x12171E, 0x000000),
    SUNKEN("sunken", 0xF6F8FA, 0x0D1117, 0x000000),
    HOVER("hover", 0xEAEEF2, 0x232B35, 0x1F1F1F),
    LINE("line", 0xD8DEE4, 0x2B343F, 0xFFFFFF),
    LINE_STRONG("lineStrong", 0xAFB8C1, 0x4A5665, 0xFFFFFF),
    FIELD("field", 0xFFFFFF, 0x0D1117, 0x000000),
    FIELD_LINE("fieldLine", 0x8C959F, 0x6B7785, 0xFFFFFF),
    SEL_ROW("selRow", 0xE6F3FF, 0x15304D, 0x332B00),
    TITLE("title", 0xE7EBEF, 0x0A0D12, 0x000000),
    // writing
    INK("ink", 0x1F2328, 0xE6EDF3, 0xFFFFFF),
    MUTED("muted", 0x57606A, 0xA0ABB8, 0xE0E0E0),
    FAINT("faint", 0x6E7781, 0x8793A1, 0xE0E0E0),
    ACCENT("accent", 0x0969DA, 0x58A6FF, 0xFFD60A),
    ACCENT_INK("accentInk", 0xFFFFFF, 0x06121F, 0x000000),
    ACCENT_SOFT("accentSoft", 0xDDF4FF, 0x12304F, 0x332B00),
    // levels of the canvas
    CANVAS("canvas", 0xF3F5F8, 0x0B0F14, 0x000000),
    GRID("grid", 0xDCE2E8, 0x1B232C, 0x2A2A2A),
    SITE("site", 0xFAFBFC, 0x10161D, 0x000000),
    SITE_LINE("siteLine", 0xB3BDC8, 0x3D4957, 0xFFFFFF),
    RACK("rack", 0xEAEEF3, 0x171F28, 0x0A0A0A),
    RACK_LINE("rackLine", 0x9AA6B4, 0x4C5A6A, 0xFFFFFF),
    HOST("host", 0xFFFFFF, 0x202A35, 0x141414),
    HOST_LINE("hostLine", 0x6E7B8B, 0x7E8FA2, 0xFFFFFF),
    VM("vm", 0xF0F6FC, 0x1B2C3D, 0x001A33),
    VM_LINE("vmLine", 0x5F7A99, 0x7C9CBD, 0xFFFFFF),
    SERVICE("service", 0xFFFFFF, 0x263240, 0x000000),
    SERVICE_LINE("serviceLine", 0x8592A1, 0x8496A9, 0xFFFFFF),
    // kinds
    MEMBER("member", 0x0A4FA8, 0x79B8FF, 0x7FC4FF),
    REMOTE("remote", 0x8250DF, 0xE6C2FF, 0xE6C2FF),
    GUEST("guest", 0x0B6E78, 0x4CCBC4, 0x5EEAD4),
    OPAQUE("opaque", 0x57606A, 0xA0ABB8, 0xE0E0E0),
    FENCE("fence", 0xA8204F, 0xFF8FB0, 0xFF9EC0),
    QDEVICE("qdevice", 0x7D4E00, 0xE8B26A, 0xFFC27A),
    STORAGE_K("storageK", 0x7A4419, 0xE0A37A, 0xFFB68A),
    SVC("svc", 0x33507A, 0xA9C4EA, 0xCFE0FF),
    NOTE("note", 0xFFF6CC, 0x3A3417, 0x2B2600),
    NOTE_LINE("noteLine", 0x94791A, 0xB8A24A, 0xFFE34D),
    // links
    CLUSTER_NET("clusterNet", 0x0A4FA8, 0x79B8FF, 0x7FC4FF),
    MGMT("mgmt", 0x0B6E78, 0x4CCBC4, 0x5EEAD4),
    STORAGE("storage", 0x7A4419, 0xE0A37A, 0xFFB68A),
    POWER_A("powerA", 0xB04600, 0xFFA657, 0xFFB347),
    POWER_B("powerB", 0x6B3FC4, 0xC4A3FF, 0xD6BCFF),
    FENCING("fencing", 0xA8204F, 0xFF8FB0, 0xFF9EC0),
    ORDER("order", 0x1F2328, 0xE6EDF3, 0xFFFFFF),
    COLOC("coloc", 0x1A7F37, 0x56D364, 0x6BFF8A),
    LOCATION("location", 0x57606A, 0xA0ABB8, 0xE0E0E0),
    // states
    ERROR("error", 0xCF222E, 0xFF8A82, 0xFF9C94),
    ERROR_SOFT("errorSoft", 0xFFEBE9, 0x3C1618, 0x330000),
    WARNING("warning", 0x8A5A00, 0xE3B341, 0xFFD60A),
    WARNING_SOFT("warningSoft", 0xFFF4D6, 0x332808, 0x332B00),
    INFO("info", 0x0969DA, 0x79C0FF, 0x9AD4FF),
    INFO_SOFT("infoSoft", 0xDDF4FF, 0x12304F, 0x001A33),
    OK("ok", 0x1A7F37, 0x56D364, 0x6BFF8A),
    OK_SOFT("okSoft", 0xDAFBE1, 0x10301A, 0x002B0B),
    FAILED("failed", 0xD9DEE4, 0x2A3139, 0x2E2E2E),
    FAILED_INK("failedInk", 0x57606A, 0xA0ABB8, 0xFFFFFF),
    DIM("dim", 0x8C959F, 0x66727F, 0xB0B0B0),
    RECOVER("recover", 0x8A5A00, 0xE3B341, 0xFFD60A),
    // scripts
    C_KEY("cKey", 0x0A4FA8, 0x79B8FF, 0x79B8FF),
    C_STR("cStr", 0x0B6E78, 0x4CCBC4, 0x4CCBC4),
    C_COM("cCom", 0x5D6A76, 0x8B97A5, 0x8B97A5),
    C_NUM("cNum", 0x953800, 0xFFA657, 0xFFA657),
    C_OPT("cOpt", 0x6B3FC4, 0xC4A3FF, 0xC4A3FF),
    C_NAME("cName", 0x1F2328, 0xE6EDF3, 0xE6EDF3);

    private final String key;
    private final Rgb light;
    private final Rgb dark;
    private final Rgb highContrast;

    Token(String key, int light, int dark, int highContrast) {
        this.key = key;
        this.light = new Rgb(light);
        this.dark = new Rgb(dark);
        this.highContrast = new Rgb(highContrast);
    }

    /// Its name in style sheets, after `-q-`: `siteLine`.
    public String key() {
        return key;
    }

    Rgb light() {
        return light;
    }

    Rgb dark() {
        return dark;
    }

    Rgb highContrast() {
        return highContrast;
    }
}
