package org.quorate.app.palette;

import org.quorate.app.action.Command;
import org.quorate.app.kind.Kind;
import org.quorate.compose.PaletteItem;

/// How the items of the palette look, and the commands that insert them.
public final class PaletteLook {

    private PaletteLook() {
    }

    static Kind kind(PaletteItem item) {
        return switch (item) {
            case SITE -> Kind.SITE;
            case RACK -> Kind.RACK;
            case PDU -> Kind.PDU;
            case SWITCH -> Kind.SWITCH;
            case STORAGE -> Kind.STORAGE;
            case CLUSTER_NODE -> Kind.CLUSTER_HOST;
            case REMOTE_NODE -> Kind.REMOTE_HOST;
            case HOST -> Kind.HOST;
            case VIRTUAL_MACHINE -> Kind.GUEST;
            case SERVICE -> Kind.SERVICE;
            case FENCE_DEVICE -> Kind.FENCE_DEVICE;
            case QUORUM_DEVICE -> Kind.QUORUM_DEVICE;
            case NOTE -> Kind.NOTE;
            case BUNDLE -> Kind.BUNDLE;
            case TEMPLATE -> Kind.TEMPLATE;
            case TAG -> Kind.TAG;
            case TICKET -> Kind.TICKET;
            case ACL_ROLE -> Kind.ACL_ROLE;
            case ACL_USER -> Kind.ACL_USER;
            case ACL_GROUP -> Kind.ACL_GROUP;
            case ALERT -> Kind.ALERT;
        };
    }

    /// The command of the insert menu.
    public static Command command(PaletteItem item) {
        return switch (item) {
            case SITE -> Command.INSERT_SITE;
            case RACK -> Command.INSERT_RACK;
            case PDU -> Command.INSERT_PDU;
            case SWITCH -> Command.INSERT_SWITCH;
            case STORAGE -> Command.INSERT_STORAGE;
            case CLUSTER_NODE -> Command.INSERT_CLUSTER_NODE;
            case REMOTE_NODE -> Command.INSERT_REMOTE_NODE;
            case HOST -> Command.INSERT_HOST;
            case VIRTUAL_MACHINE -> Command.INSERT_VM;
            case SERVICE -> Command.INSERT_SERVICE;
            case FENCE_DEVICE -> Command.INSERT_FENCE_DEVICE;
            case QUORUM_DEVICE -> Command.INSERT_QUORUM_DEVICE;
            case NOTE -> Command.INSERT_NOTE;
            case BUNDLE -> Command.INSERT_BUNDLE;
            case TEMPLATE -> Command.INSERT_TEMPLATE;
            case TAG -> Command.INSERT_TAG;
            case TICKET -> Command.INSERT_TICKET;
            case ACL_ROLE -> Command.INSERT_ACL_ROLE;
            case ACL_USER -> Command.INSERT_ACL_USER;
            case ACL_GROUP -> Command.INSERT_ACL_GROUP;
            case ALERT -> Command.INSERT_ALERT;
        };
    }
}
