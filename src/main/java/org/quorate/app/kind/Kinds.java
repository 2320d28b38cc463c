package org.quorate.app.kind;

import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.analysis.Facts;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.ClusterNode;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Element;
import org.quorate.model.FencingLevel;
import org.quorate.model.Group;
import org.quorate.model.Host;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Network;
import org.quorate.model.Note;
import org.quorate.model.OrderConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;
import org.quorate.model.Switch;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.TicketConstraint;
import org.quorate.model.Unmodelled;
import org.quorate.model.VirtualMachine;

/// The [Kind] of an element within its design.
public final class Kinds {

    private Kinds() {
    }

    public static Kind of(Element element, Facts facts) {
        return switch (element) {
            case Site _ -> Kind.SITE;
            case SiteLink _ -> Kind.SITE_LINK;
            case Rack _ -> Kind.RACK;
            case PowerFeed _ -> Kind.POWER_FEED;
            case Pdu _ -> Kind.PDU;
            case Network _ -> Kind.NETWORK;
            case Switch _ -> Kind.SWITCH;
            case SharedStorage _ -> Kind.STORAGE;
            case Host host -> of(host, facts);
            case VirtualMachine vm -> of(vm, facts);
            case ClusterNode _ -> Kind.CLUSTER_NODE;
            case RemoteNodeEntry _ -> Kind.NODE_ENTRY;
            case QuorumDevice _ -> Kind.QUORUM_DEVICE;
            case Primitive primitive -> of(primitive, facts);
            case Group _ -> Kind.GROUP;
            case Clone _ -> Kind.CLONE;
            case Bundle _ -> Kind.BUNDLE;
            case Template _ -> Kind.TEMPLATE;
            case LocationConstraint _ -> Kind.LOCATION;
            case ColocationConstraint _, ColocationSetConstraint _ -> Kind.COLOCATION;
            case OrderConstraint _, OrderSetConstraint _ -> Kind.ORDER;
            case TicketConstraint _ -> Kind.TICKET;
            case Tag _ -> Kind.TAG;
            case AclRole _ -> Kind.ACL_ROLE;
            case AclTarget _ -> Kind.ACL_USER;
            case AclGroup _ -> Kind.ACL_GROUP;
            case Alert _ -> Kind.ALERT;
            case FencingLevel _ -> Kind.FENCING_LEVEL;
            case Unmodelled _ -> Kind.UNMODELLED;
            case Note _ -> Kind.NOTE;
        };
    }

    /// Its icon, in its colour.
    ///
    /// @param size in px
    public static FontIcon icon(Kind kind, int size) {
        FontIcon icon = new FontIcon(kind.icon());
        icon.setIconSize(size);
        icon.getStyleClass().addAll("kind-icon", kind.style());
        return icon;
    }

    private static Kind of(Host host, Facts facts) {
        return switch (facts.nodes().role(host.id())) {
            case MEMBER -> Kind.CLUSTER_HOST;
            case REMOTE -> Kind.REMOTE_HOST;
            case GUEST, OPAQUE, OUTSIDE -> host.hypervisor().isPresent() ? Kind.HYPERVISOR : Kind.HOST;
        };
    }

    private static Kind of(VirtualMachine vm, Facts facts) {
        return switch (facts.nodes().role(vm.id())) {
            case MEMBER -> Kind.CLUSTER_VM;
            case REMOTE -> Kind.REMOTE_VM;
            case GUEST -> Kind.GUEST;
            case OPAQUE -> Kind.OPAQUE_VM;
            case OUTSIDE -> Kind.VM;
        };
    }

    private static Kind of(Primitive primitive, Facts facts) {
        if (primitive.isFenceDevice()) {
            return Kind.FENCE_DEVICE;
        }
        if (primitive.isRemoteConnection()) {
            return Kind.CONNECTION;
        }
        return facts.topology().find(primitive.machine(), VirtualMachine.class).isPresent() || primitive.guestNode().isPresent()
                ? Kind.VM_RESOURCE : Kind.SERVICE;
    }
}
