package org.quorate.cib.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.cib.XmlElement;

/// Nodes of the type ping become members on which nothing may run.
///
/// Source: xml/upgrade-3.10-2.xsl
final class PingNodes implements Rewriting.Step {

    private final Rewriting rewriting;
    private final List<XmlElement> bans = new ArrayList<>();

    PingNodes(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    @Override
    public List<XmlElement> apply(XmlElement element, Rewriting.Place place) {
        if (element.name().equals("node") && place.isIn("nodes") && element.attribute("type").equals(Optional.of("ping"))) {
            String name = element.attribute("uname").orElse("");
            rewriting.tell(element, place, "%s is written as a member on which nothing may run: Pacemaker 3.0 has no ping nodes.".formatted(name));
            bans.add(ban(name));
            return List.of(rewriting.with(element, "type", "member"));
        } else if (element.name().equals("configuration") && !bans.isEmpty()) {
            return List.of(rewriting.with(element, element.children().stream()
                    .map(child -> child.name().equals("constraints") ? withBans(child) : child).toList()));
        }
        return List.of(element);
    }

    private XmlElement withBans(XmlElement constraints) {
        List<XmlElement> children = new ArrayList<>(constraints.children());
        children.addAll(bans);
        return rewriting.with(constraints, children);
    }

    private XmlElement ban(String node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", rewriting.newId("ping-node-ban-" + node.replaceAll("[^A-Za-z0-9_.-]", "")));
        attributes.put("rsc-pattern", ".*");
        attributes.put("node", node);
        attributes.put("score", "-INFINITY");
        attributes.put("resource-discovery", "never");
        return new XmlElement("rsc_location", attributes, List.of());
    }
}
