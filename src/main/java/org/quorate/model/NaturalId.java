package org.quorate.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The id that an element of a kind and name has by nature. It needs not be written down in a file, so whoever makes
/// elements (an import, the palette) gives them this one where it is free.
///
/// Physical elements and notes: the name. Parts of the cluster: the kind, a dot and the name (`node.alpha`,
/// `resource.alpha`), so that a host, its node and its connection resource may share a name. It depends on nothing
/// but kind and name; ids do not follow a rename.
public final class NaturalId {

    private static final Map<Class<? extends Element>, String> OTHERS = Map.of(Template.class, "template.", Tag.class, "tag.",
            AclRole.class, "acl-role.", AclTarget.class, "acl-user.", AclGroup.class, "acl-group.", Alert.class, "alert.",
            Unmodelled.class, "cib.");

    private NaturalId() {
    }

    /// @return empty when the name has characters that an id cannot have
    public static Optional<ElementId> of(Class<? extends Element> kind, String name) {
        return Optional.of(prefix(kind) + name).filter(ElementId::isValid).map(ElementId::of);
    }

    public static boolean isOf(Element element) {
        return element.id().value().equals(prefix(element.getClass()) + element.name());
    }

    /// An id for a new element: the natural one, made valid and numbered as far as necessary.
    public static ElementId free(Elements taken, Class<? extends Element> kind, String name) {
        return free(taken::contains, kind, name);
    }

    /// The same, for whoever makes many elements and knows which ids are taken without an [Elements].
    public static ElementId free(Predicate<ElementId> taken, Class<? extends Element> kind, String name) {
        String wanted = prefix(kind) + name.replaceAll("[^A-Za-z0-9._-]", "-");
        String valid = (ElementId.isValid(wanted.substring(0, Math.min(1, wanted.length()))) ? wanted : "x" + wanted);
        String base = valid.substring(0, Math.min(190, valid.length()));
        ElementId id = ElementId.of(base);
        for (int number = 2; taken.test(id); number++) {
            id = ElementId.of(base + "-" + number);
        }
        return id;
    }

    private static String prefix(Class<? extends Element> kind) {
        if (kind == ClusterNode.class) {
            return "node.";
        } else if (kind == RemoteNodeEntry.class) {
            return "entry.";
        } else if (kind == QuorumDevice.class) {
            return "qdevice.";
        } else if (Resource.class.isAssignableFrom(kind)) {
            return "resource.";
        } else if (Constraint.class.isAssignableFrom(kind)) {
            return "constraint.";
        } else if (kind == FencingLevel.class) {
            return "level.";
        }
        return OTHERS.getOrDefault(kind, "");
    }
}
