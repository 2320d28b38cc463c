package org.quorate.cib.upgrade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.cib.XmlElement;

/// The names of roles and limits that promotable clones have since Pacemaker 2.1.
///
/// Source: Pacemaker 2.1.0 release notes; the old names are deprecated
final class RoleWords implements Rewriting.Step {

    private static final Map<String, String> ROLES = Map.of("Master", "Promoted", "Slave", "Unpromoted");
    private static final Map<String, String> LIMITS = Map.of("master-max", "promoted-max", "master-node-max", "promoted-node-max");
    private static final List<String> ATTRIBUTES = List.of("role", "rsc-role", "with-rsc-role");

    private final Rewriting rewriting;

    RoleWords(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    @Override
    public List<XmlElement> apply(XmlElement element, Rewriting.Place place) {
        if (element.name().equals("nvpair") && place.isIn("meta_attributes")) {
            return List.of(pair(element, place));
        }
        XmlElement changed = element;
        for (String attribute : ATTRIBUTES) {
            String role = element.attributes().getOrDefault(attribute, "");
            if (ROLES.containsKey(role)) {
                changed = rewriting.with(changed, attribute, told(element, place, role));
            }
        }
        return List.of(changed);
    }

    private XmlElement pair(XmlElement pair, Rewriting.Place place) {
        String name = pair.attribute("name").orElse("");
        String value = pair.attribute("value").orElse("");
        if (name.equals("target-role") && ROLES.containsKey(value)) {
            return rewriting.with(pair, "value", told(pair, place, value));
        }
        boolean taken = place.parent().children().stream().anyMatch(other -> other.attribute("name").equals(Optional.ofNullable(LIMITS.get(name))));
        if (!LIMITS.containsKey(name) || taken || !place.isIn("meta_attributes", "clone|master|rsc_defaults")) {
            return pair;
        }
        String current = LIMITS.getOrDefault(name, name);
        rewriting.tell(pair, place, "%s is written %s.".formatted(name, current));
        return rewriting.with(pair, "name", current);
    }

    private String told(XmlElement element, Rewriting.Place place, String role) {
        String current = ROLES.getOrDefault(role, role);
        rewriting.tell(element, place, "The role %s is written %s.".formatted(role, current));
        return current;
    }
}
