package org.quorate.app.action;

import static org.quorate.app.action.MenuName.ARRANGE;
import static org.quorate.app.action.MenuName.CLUSTER;
import static org.quorate.app.action.MenuName.EDIT;
import static org.quorate.app.action.MenuName.FILE;
import static org.quorate.app.action.MenuName.HELP;
import static org.quorate.app.action.MenuName.INSERT;
import static org.quorate.app.action.MenuName.TOOLS;
import static org.quorate.app.action.MenuName.VIEW;
import static org.quorate.app.action.MenuName.WHAT_IF;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// What a user can tell the program to do, in the order of the menus: name, icon, keys. What happens then is bound in
/// [Actions].
public enum Command {

    NEW(FILE, 0, "", "New", "mdi2f-file-plus-outline", "Shortcut+N"),
    NEW_FROM_TEMPLATE(FILE, 0, "", "New from template…", "mdi2f-file-tree-outline"),
    OPEN(FILE, 0, "", "Open…", "mdi2f-folder-open-outline", "Shortcut+O"),
    IMPORT(FILE, 0, "", "Import a cluster…", "mdi2i-import", "Shortcut+I"),
    IMPORT_INTO(FILE, 0, "", "Import into this design…", "", "Shortcut+Shift+I"),
    SAVE(FILE, 1, "", "Save", "mdi2c-content-save-outline", "Shortcut+S"),
    SAVE_AS(FILE, 1, "", "Save as…", "", "Shortcut+Shift+S"),
    SAVE_COPY(FILE, 1, "", "Save a copy…", ""),
    RELOAD(FILE, 1, "", "Reload from disk", "mdi2r-reload"),
    EXPORT(FILE, 2, "", "Export…", "mdi2e-export", "Shortcut+Shift+E"),
    PROPERTIES(FILE, 2, "", "Properties of the design", "mdi2t-tune"),
    NEW_WINDOW(FILE, 3, "", "New window", "", "Shortcut+Shift+N"),
    CLOSE(FILE, 3, "", "Close", "", "Shortcut+W"),
    QUIT(FILE, 3, "", "Quit", "", "Shortcut+Q"),

    UNDO(EDIT, 0, "", "Undo", "mdi2u-undo", "Shortcut+Z"),
    REDO(EDIT, 0, "", "Redo", "mdi2r-redo", "Shortcut+Y", "Shortcut+Shift+Z"),
    CUT(EDIT, 1, "", "Cut", "mdi2c-content-cut", "Shortcut+X"),
    COPY(EDIT, 1, "", "Copy", "mdi2c-content-copy", "Shortcut+C"),
    PASTE(EDIT, 1, "", "Paste", "mdi2c-content-paste", "Shortcut+V"),
    DUPLICATE(EDIT, 1, "", "Duplicate", "mdi2c-content-duplicate", "Shortcut+D"),
    RENAME(EDIT, 2, "", "Rename", "mdi2p-pencil-outline", "F2"),
    DELETE(EDIT, 2, "", "Delete", "mdi2d-delete-outline", "Delete"),
    SELECT_ALL(EDIT, 3, "", "Select all", "", "Shortcut+A"),
    SELECT_NONE(EDIT, 3, "", "Select none", "", "Shortcut+Shift+A"),
    SELECT_SAME_KIND(EDIT, 3, "", "Select same kind", ""),
    FIND(EDIT, 4, "", "Find…", "mdi2m-magnify", "Shortcut+F"),

    ZOOM_IN(VIEW, 0, "", "Zoom in", "mdi2p-plus", "Shortcut+Plus", "Shortcut+Equals"),
    ZOOM_OUT(VIEW, 0, "", "Zoom out", "mdi2m-minus", "Shortcut+Minus"),
    ZOOM_100(VIEW, 0, "", "100 %", "", "Shortcut+0"),
    FIT(VIEW, 0, "", "Fit", "mdi2f-fit-to-page-outline", "Shortcut+1"),
    FIT_SELECTION(VIEW, 0, "", "Fit selection", "", "Shortcut+2"),
    OVERLAY_NONE(VIEW, 1, "Overlay", "None", "", "Alt+1"),
    OVERLAY_POWER(VIEW, 1, "Overlay", "Power", "", "Alt+2"),
    OVERLAY_NETWORK(VIEW, 1, "Overlay", "Network", "", "Alt+3"),
    OVERLAY_FENCING(VIEW, 1, "Overlay", "Fencing", "", "Alt+4"),
    OVERLAY_PLACEMENT(VIEW, 1, "Overlay", "Placement", "", "Alt+5"),
    OVERLAY_SERVICES(VIEW, 1, "Overlay", "Services", "", "Alt+6"),
    PANEL_PALETTE(VIEW, 2, "Panels", "Palette", "", "Shortcut+Shift+1"),
    PANEL_OUTLINE(VIEW, 2, "Panels", "Outline", "", "Shortcut+Shift+2"),
    PANEL_INSPECTOR(VIEW, 2, "Panels", "Inspector", "", "Shortcut+Shift+3"),
    PANEL_PROBLEMS(VIEW, 2, "Panels", "Problems", "", "Shortcut+Shift+4"),
    PANEL_EXPORT(VIEW, 2, "Panels", "Export", "", "Shortcut+Shift+5"),
    PANEL_FENCING(VIEW, 2, "Panels", "Fencing matrix", "", "Shortcut+Shift+6"),
    PANEL_QUORUM(VIEW, 2, "Panels", "Quorum", "", "Shortcut+Shift+7"),
    PANEL_HISTORY(VIEW, 2, "Panels", "History", "mdi2h-history", "Shortcut+Shift+8"),
    NEXT_PANEL(VIEW, 2, "", "Next panel", "", "F6"),
    PREVIOUS_PANEL(VIEW, 2, "", "Previous panel", "", "Shift+F6"),
    GRID(VIEW, 3, "", "Grid", "mdi2g-grid", "Shortcut+Quote"),
    FULL_SCREEN(VIEW, 4, "", "Full screen", "", "F11"),
    THEME_LIGHT(VIEW, 4, "Theme", "Light", ""),
    THEME_DARK(VIEW, 4, "Theme", "Dark", ""),
    THEME_HIGH_CONTRAST(VIEW, 4, "Theme", "High contrast", ""),

    INSERT_SITE(INSERT, 0, "", "Site", "mdi2o-office-building-outline"),
    INSERT_RACK(INSERT, 0, "", "Rack", "mdi2v-view-agenda-outline"),
    INSERT_PDU(INSERT, 0, "", "PDU and feed", "mdi2p-power-socket"),
    INSERT_SWITCH(INSERT, 0, "", "Network switch", "mdi2s-switch"),
    INSERT_STORAGE(INSERT, 0, "", "Shared storage", "mdi2h-harddisk"),
    INSERT_CLUSTER_NODE(INSERT, 1, "", "Cluster node", "mdi2s-server"),
    INSERT_REMOTE_NODE(INSERT, 1, "", "Remote node", "mdi2s-server-network"),
    INSERT_HOST(INSERT, 1, "", "Host", "mdi2s-server-off"),
    INSERT_VM(INSERT, 1, "", "Virtual machine", "mdi2m-monitor"),
    INSERT_SERVICE(INSERT, 2, "", "Service", "mdi2c-cog-outline"),
    INSERT_FENCE_DEVICE(INSERT, 2, "", "Fence device", "mdi2s-shield-outline"),
    INSERT_QUORUM_DEVICE(INSERT, 2, "", "Quorum device", "mdi2s-scale-balance"),
    INSERT_NOTE(INSERT, 3, "", "Note", "mdi2n-note-text-outline"),
    INSERT_BUNDLE(INSERT, 4, "", "Bundle", "mdi2p-package-variant-closed"),
    INSERT_TEMPLATE(INSERT, 4, "", "Template", "mdi2f-file-document-outline"),
    INSERT_TAG(INSERT, 4, "", "Tag", "mdi2t-tag-outline"),
    INSERT_TICKET(INSERT, 4, "", "Ticket", "mdi2t-ticket-outline"),
    INSERT_ACL_ROLE(INSERT, 4, "Access control", "ACL role", "mdi2k-key-outline"),
    INSERT_ACL_USER(INSERT, 4, "Access control", "ACL user", "mdi2a-account-outline"),
    INSERT_ACL_GROUP(INSERT, 4, "Access control", "ACL group", "mdi2a-account-group-outline"),
    INSERT_ALERT(INSERT, 4, "", "Alert", "mdi2b-bell-outline"),
    COLOCATE_SELECTED(INSERT, 5, "", "Keep selected together", "mdi2v-vector-polyline"),
    ORDER_SELECTED(INSERT, 5, "", "Order selected", "mdi2o-order-bool-ascending"),
    TAG_SELECTED(INSERT, 5, "", "Tag selected", "mdi2t-tag-outline"),
    CONNECT(INSERT, 6, "", "Connect", "mdi2v-vector-polyline", "Shortcut+L"),

    ALIGN_LEFT(ARRANGE, 0, "Align", "Left", "mdi2a-align-horizontal-left", "Shortcut+Shift+Left"),
    ALIGN_RIGHT(ARRANGE, 0, "Align", "Right", "mdi2a-align-horizontal-right", "Shortcut+Shift+Right"),
    ALIGN_TOP(ARRANGE, 0, "Align", "Top", "mdi2a-align-vertical-top", "Shortcut+Shift+Up"),
    ALIGN_BOTTOM(ARRANGE, 0, "Align", "Bottom", "mdi2a-align-vertical-bottom", "Shortcut+Shift+Down"),
    CENTRE_ACROSS(ARRANGE, 0, "Align", "Centre across", "mdi2a-align-horizontal-center", "Shortcut+Alt+C"),
    CENTRE_DOWN(ARRANGE, 0, "Align", "Centre down", "mdi2a-align-vertical-center", "Shortcut+Alt+M"),
    DISTRIBUTE_ACROSS(ARRANGE, 0, "Distribute", "Across", "mdi2d-distribute-horizontal-left", "Shortcut+Alt+H"),
    DISTRIBUTE_DOWN(ARRANGE, 0, "Distribute", "Down", "mdi2d-distribute-vertical-top", "Shortcut+Alt+V"),
    LOCK(ARRANGE, 1, "", "Lock", "mdi2l-lock-outline", "Shortcut+Shift+L"),
    FOLD(ARRANGE, 1, "", "Fold or unfold", "mdi2m-minus-box-outline", "F7"),
    LAYOUT_PACKED(ARRANGE, 2, "Lay out", "Packed", "mdi2v-view-dashboard-outline"),
    LAYOUT_LAYERED(ARRANGE, 2, "Lay out", "Layered", "mdi2s-sitemap"),
    SNAP(ARRANGE, 3, "", "Snap", "mdi2m-magnet", "Shortcut+Shift+Quote"),

    CHECK(CLUSTER, 0, "", "Check now", "mdi2c-check-circle-outline", "F5"),
    NEXT_PROBLEM(CLUSTER, 0, "", "Next problem", "", "F8"),
    PREVIOUS_PROBLEM(CLUSTER, 0, "", "Previous problem", "", "Shift+F8"),
    APPLY_FIX(CLUSTER, 0, "", "Apply fix", "mdi2l-lightbulb-on-outline", "Alt+Enter"),

    WHAT_IF_MODE(WHAT_IF, 0, "", "What-if mode", "mdi2f-flask-outline", "F9"),
    FAIL_SELECTION(WHAT_IF, 0, "", "Fail selection", "mdi2c-close-circle", "Shift+F9"),
    WHAT_IF_PLAY(WHAT_IF, 1, "", "Play or pause", "mdi2p-play"),
    WHAT_IF_STEP(WHAT_IF, 1, "", "Step", "mdi2s-step-forward"),
    WHAT_IF_BACK(WHAT_IF, 1, "", "Step back", "mdi2s-step-backward"),
    WHAT_IF_REPLAY(WHAT_IF, 1, "", "Replay from the beginning", "mdi2s-skip-backward"),
    WEAK_POINTS(WHAT_IF, 2, "", "Weak points…", "mdi2a-alert"),
    SCENARIOS(WHAT_IF, 2, "", "Scenarios…", "mdi2c-clipboard-check-outline"),
    SWEEP_PAIRS(WHAT_IF, 2, "", "Sweep all pairs…", "mdi2r-radar"),
    SAVE_SCENARIO(WHAT_IF, 2, "", "Save as scenario…", "mdi2c-content-save-all-outline"),
    COMPARE_CRM_SIMULATE(WHAT_IF, 2, "", "Compare with crm_simulate", "mdi2c-console-line"),

    COMMAND_PALETTE(TOOLS, 0, "", "Command palette", "mdi2m-magnify", "Shortcut+Shift+P"),

    HELP_COMMANDS(HELP, 0, "", "Help and commands", "mdi2h-help-circle-outline", "F1"),
    ABOUT(HELP, 1, "", "About", "");

    private final MenuName menu;
    private final int section;
    private final String submenu;
    private final String text;
    private final String icon;
    private final List<KeyCombination> keys;

    Command(MenuName menu, int section, String submenu, String text, String icon, String... keys) {
        this.menu = menu;
        this.section = section;
        this.submenu = submenu;
        this.text = text;
        this.icon = icon;
        this.keys = List.of(keys).stream().map(KeyCombination::valueOf).toList();
    }

    public MenuName menu() {
        return menu;
    }

    /// Commands of one section stand together; a line separates sections.
    public int section() {
        return section;
    }

    /// The submenu it stands in; empty: the menu itself.
    public String submenu() {
        return submenu;
    }

    public String text() {
        return text;
    }

    /// With the submenu before it where the text alone does not say enough: "Theme: Dark".
    public String fullText() {
        return submenu.isEmpty() ? text : submenu + ": " + text;
    }

    /// The literal of its icon.
    public Optional<String> icon() {
        return icon.isEmpty() ? Optional.empty() : Optional.of(icon);
    }

    /// The first one is shown, all work.
    public List<KeyCombination> keys() {
        return keys;
    }

    /// The name under which settings and tests know it: `save-as`.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
