package org.quorate.cib;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The ids of a CIB that a design writes down although an export would make the same: those that something refers to, so
/// that a rename does not part them, and those that stand twice.
final class FixedIds {

    private static final String REFERENCE = "id-ref";

    private final Set<String> seen = new HashSet<>();
    private final Set<String> fixed = new HashSet<>();

    private FixedIds() {
    }

    static FixedIds of(XmlObject root) {
        FixedIds ids = new FixedIds();
        ids.collect(root);
        ids.seen.clear();
        return ids;
    }

    boolean contains(String id) {
        return fixed.contains(id);
    }

    /// tags refer by the id of their references, so that the id stands twice
    private void collect(XmlObject object) {
        add(object.id);
        if (object instanceof XmlReferable referable) {
            referable.reference().ifPresent(fixed::add);
        } else if (object instanceof XmlAdministration.AclPermission permission) {
            Optional.ofNullable(permission.target).ifPresent(fixed::add);
        }
        object.others.forEach((name, value) -> {
            if (name.getLocalPart().equals(REFERENCE)) {
                fixed.add(value);
            }
        });
        for (Object child : object.children) {
            if (child instanceof XmlObject inner) {
                collect(inner);
            } else {
                collect((Element) child);
            }
        }
    }

    private void collect(Element element) {
        add(attribute(element, "id"));
        Optional.ofNullable(attribute(element, REFERENCE)).ifPresent(fixed::add);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner);
            }
        }
    }

    private void add(@Nullable String id) {
        if (id != null && !seen.add(id)) {
            fixed.add(id);
        }
    }

    private static @Nullable String attribute(Element element, String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }
}
