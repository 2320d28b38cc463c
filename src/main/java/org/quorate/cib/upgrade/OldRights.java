package org.quorate.cib.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.cib.XmlElement;

/// Access control lists of schema 1.x: permissions are elements of their own names, and users can have them without a role.
///
/// Source: xml/upgrade-1.3.xsl
final class OldRights implements Rewriting.Step {

    private static final List<String> KINDS = List.of("read", "write", "deny");

    private final Rewriting rewriting;

    OldRights(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    @Override
    public List<XmlElement> apply(XmlElement element, Rewriting.Place place) {
        if (place.isIn("acl_user|acl_role", "acls") && KINDS.contains(element.name())) {
            return List.of(permission(element));
        } else if (place.isIn("acl_user", "acls") && element.name().equals("role_ref")) {
            return List.of(new XmlElement("role", element.attributes(), List.of()));
        } else if (place.isIn("acls") && element.name().equals("acl_user")) {
            rewriting.tell(element, place, "The rights of " + element.attribute("id").orElse("a user") + " are written in the form of Pacemaker 1.1.12.");
            return user(element);
        }
        return List.of(element);
    }

    private static XmlElement permission(XmlElement right) {
        Map<String, String> attributes = new LinkedHashMap<>();
        right.attribute("id").ifPresent(id -> attributes.put("id", id));
        attributes.put("kind", right.name());
        Optional<String> attribute = right.attribute("attribute");
        if (right.attribute("ref").isPresent()) {
            attributes.put("reference", right.attribute("ref").get());
        } else if (right.attribute("tag").isPresent()) {
            attributes.put("object-type", right.attribute("tag").get());
            attribute.ifPresent(name -> attributes.put("attribute", name));
        } else {
            right.attribute("xpath").ifPresent(path -> attributes.put("xpath", path + attribute.map(name -> "[@" + name + "]").orElse("")));
        }
        return new XmlElement("acl_permission", attributes, List.of());
    }

    /// rights of a user's own become those of a role of his own
    private List<XmlElement> user(XmlElement user) {
        List<XmlElement> rights = user.children().stream().filter(child -> child.name().equals("acl_permission")).toList();
        if (rights.isEmpty()) {
            return List.of(new XmlElement("acl_target", user.attributes(), user.children()));
        }
        String role = rewriting.newId("auto-" + user.attribute("id").orElse(""));
        List<XmlElement> roles = new ArrayList<>(user.children().stream().filter(child -> child.name().equals("role")).toList());
        roles.add(new XmlElement("role", Map.of("id", role), List.of()));
        return List.of(new XmlElement("acl_target", user.attributes(), roles), new XmlElement("acl_role", Map.of("id", role), rights));
    }
}
