package org.quorate.compose;

import org.quorate.analysis.MachineRole;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.ClusterNode;
import org.quorate.model.Clone;
import org.quorate.model.Constraint;
import org.quorate.model.Element;
import org.quorate.model.FencingLevel;
import org.quorate.model.Group;
import org.quorate.model.Host;
import org.quorate.model.Network;
import org.quorate.model.Note;
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
import org.quorate.model.Unmodelled;
import org.quorate.model.VirtualMachine;

/// What kinds of elements are called in sentences.
final class Words {

    private Words() {
    }

    /// "a rack", "an opaque VM"
    static String a(Draft draft, Element element) {
        return switch (element) {
            case Site _ -> "a site";
            case SiteLink _ -> "a link between sites";
            case Rack _ -> "a rack";
            case PowerFeed _ -> "a power feed";
            case Pdu _ -> "a PDU";
            case Network _ -> "a network";
            case Switch _ -> "a switch";
            case Host _ -> "a host";
            case VirtualMachine vm when draft.role(vm) == MachineRole.OUTSIDE -> "a virtual machine";
            case VirtualMachine vm -> aRole(draft.role(vm));
            case SharedStorage _ -> "shared storage";
            case ClusterNode _ -> "a cluster node";
            case RemoteNodeEntry _ -> "the attributes of a node";
            case QuorumDevice _ -> "a quorum device";
            case Primitive primitive when primitive.isFenceDevice() -> "a fence device";
            case Primitive primitive when primitive.isRemoteConnection() -> "the connection to a remote node";
            case Primitive _ -> "a service";
            case Group _ -> "a group";
            case Clone _ -> "a clone";
            case Bundle _ -> "a bundle";
            case Template _ -> "a template";
            case Constraint _ -> "a constraint";
            case FencingLevel _ -> "a fencing level";
            case Tag _ -> "a tag";
            case AclRole _ -> "an ACL role";
            case AclTarget _ -> "an ACL user";
            case AclGroup _ -> "an ACL group";
            case Alert _ -> "an alert";
            case Unmodelled _ -> "a part of the CIB that has no type here";
            case Note _ -> "a note";
        };
    }

    static String aRole(MachineRole role) {
        return switch (role) {
            case MEMBER, REMOTE, GUEST -> "a " + role.term();
            case OPAQUE -> "an " + role.term();
            case OUTSIDE -> role.term();
        };
    }

    static String upper(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
