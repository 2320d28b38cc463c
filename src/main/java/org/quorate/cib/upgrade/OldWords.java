package org.quorate.cib.upgrade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.cib.XmlElement;

/// Names and values of schema 1.x and 2.x that have others since 3.0.
///
/// Source: xml/upgrade-2.10.xsl, tables cluster-properties, cluster-node, resource-instance-attributes,
/// resource-meta-attributes, constraints-colocation
final class OldWords implements Rewriting.Step {

    private static final Map<String, String> PROPERTIES = Map.ofEntries(Map.entry("cluster_recheck_interval", "cluster-recheck-interval"),
            Map.entry("dc_deadtime", "dc-deadtime"), Map.entry("election_timeout", "election-timeout"), Map.entry("no_quorum_policy", "no-quorum-policy"),
            Map.entry("remove_after_stop", "remove-after-stop"), Map.entry("shutdown_escalation", "shutdown-escalation"),
            Map.entry("startup_fencing", "startup-fencing"), Map.entry("stonith_action", "stonith-action"), Map.entry("stonith_enabled", "stonith-enabled"),
            Map.entry("stop_orphan_actions", "stop-orphan-actions"), Map.entry("stop_orphan_resources", "stop-orphan-resources"),
            Map.entry("symmetric_cluster", "symmetric-cluster"), Map.entry("transition_idle_timeout", "cluster-delay"));
    private static final Map<String, String> PARAMETERS = Map.of("pcmk_list_cmd", "pcmk_list_action", "pcmk_monitor_cmd", "pcmk_monitor_action",
            "pcmk_off_cmd", "pcmk_off_action", "pcmk_on_cmd", "pcmk_on_action", "pcmk_reboot_cmd", "pcmk_reboot_action",
            "pcmk_status_cmd", "pcmk_status_action");
    private static final List<String> PLATFORMS = List.of("heartbeat", "openais", "classic openais", "classic openais (with plugin)", "cman");
    private static final String RESOURCE = "primitive|template";

    private final Rewriting rewriting;

    OldWords(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    @Override
    public List<XmlElement> apply(XmlElement element, Rewriting.Place place) {
        return switch (element.name()) {
            case "nvpair" -> pair(element, place);
            case "node" -> List.of(node(element, place));
            case "rsc_colocation" -> List.of(withoutScoreAttribute(element, place));
            default -> List.of(element);
        };
    }

    private XmlElement node(XmlElement node, Rewriting.Place place) {
        if (!place.isIn("nodes") || !node.attribute("type").equals(Optional.of("normal"))) {
            return node;
        }
        rewriting.tell(node, place, "The type of node %s is written member.".formatted(node.attribute("uname").orElse("")));
        return rewriting.with(node, "type", "member");
    }

    private List<XmlElement> pair(XmlElement pair, Rewriting.Place place) {
        String name = pair.attribute("name").orElse("");
        String value = pair.attribute("value").orElse("");
        if (place.isIn("cluster_property_set")) {
            boolean gone = name.equals("cluster-infrastructure") && PLATFORMS.contains(value) || name.equals("expected-quorum-votes")
                    || name.equals("notification-agent") || name.equals("notification-recipient") || name.matches("default[-_]migration[-_]threshold");
            return gone ? dropped(pair, place, "since Pacemaker 2.0 it means nothing") : renamed(pair, place, PROPERTIES);
        } else if (place.isIn("instance_attributes", RESOURCE)) {
            return name.equals("pcmk_arg_map") ? argumentMap(pair, place, value) : renamed(pair, place, PARAMETERS);
        } else if (place.isIn("meta_attributes", RESOURCE)) {
            return meta(pair, place, name, value);
        }
        return List.of(pair);
    }

    private List<XmlElement> argumentMap(XmlElement pair, Rewriting.Place place, String value) {
        if (!value.startsWith("port:") || value.contains(",")) {
            return dropped(pair, place, "since Pacemaker 2.0 it means nothing");
        }
        rewriting.tell(pair, place, "The parameter pcmk_arg_map is written pcmk_host_argument.");
        return List.of(rewriting.with(rewriting.with(pair, "name", "pcmk_host_argument"), "value", value.substring("port:".length())));
    }

    private List<XmlElement> meta(XmlElement pair, Rewriting.Place place, String name, String value) {
        if (name.equals("isolation") || name.startsWith("isolation-")) {
            boolean first = place.parent().children().stream().filter(other -> other.attribute("name").orElse("").startsWith("isolation"))
                    .findFirst().filter(other -> other == pair).isPresent();
            if (!first) {
                return List.of();
            }
            rewriting.tell(pair, place, name + " means nothing since Pacemaker 2.0; the resource is disabled in its place: use a bundle.");
            return List.of(rewriting.with(rewriting.with(pair, "name", "target-role"), "value", "Stopped"));
        } else if (name.matches("resource[-_]failure[-_]stickiness")) {
            if (!value.equals("-INFINITY")) {
                return dropped(pair, place, "migration-threshold takes its place");
            }
            rewriting.tell(pair, place, name + " is written migration-threshold.");
            return List.of(rewriting.with(rewriting.with(pair, "name", "migration-threshold"), "value", "1"));
        }
        return List.of(pair);
    }

    private List<XmlElement> renamed(XmlElement pair, Rewriting.Place place, Map<String, String> names) {
        String name = pair.attribute("name").orElse("");
        if (!names.containsKey(name)) {
            return List.of(pair);
        }
        String current = names.getOrDefault(name, name);
        rewriting.tell(pair, place, "%s is written %s.".formatted(name, current));
        return List.of(rewriting.with(pair, "name", current));
    }

    private List<XmlElement> dropped(XmlElement pair, Rewriting.Place place, String why) {
        rewriting.tell(pair, place, "%s is left out: %s.".formatted(pair.attribute("name").orElse(""), why));
        return List.of();
    }

    private XmlElement withoutScoreAttribute(XmlElement constraint, Rewriting.Place place) {
        XmlElement changed = constraint;
        for (String attribute : List.of("score-attribute", "score-attribute-mangle")) {
            if (changed.attribute(attribute).isPresent()) {
                rewriting.tell(constraint, place, attribute + " is left out: it never had an effect.");
                changed = rewriting.without(changed, attribute);
            }
        }
        return changed;
    }
}
