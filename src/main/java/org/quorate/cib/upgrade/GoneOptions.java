package org.quorate.cib.upgrade;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.cib.XmlElement;

/// Options that schema 4.0 does not know, or by another name.
///
/// Source: xml/upgrade-3.10-0.xsl, xml/upgrade-3.10-1.xsl, xml/upgrade-3.10-4.xsl
final class GoneOptions implements Rewriting.Step {

    private static final Map<String, String> PROPERTIES = Map.of("crmd-finalization-timeout", "join-finalization-timeout",
            "crmd-integration-timeout", "join-integration-timeout", "crmd-transition-delay", "transition-delay");
    private static final String RESOURCES = "template|primitive|group|clone|bundle|rsc_defaults";
    private static final String OPERATIONS = "op|op_defaults";

    private final Rewriting rewriting;
    private final Map<String, XmlElement> pairs = new HashMap<>();

    GoneOptions(Rewriting rewriting) {
        this.rewriting = rewriting;
        rewriting.root().all().filter(element -> element.name().equals("nvpair"))
                .forEach(pair -> pair.attribute("id").ifPresent(id -> pairs.putIfAbsent(id, pair)));
    }

    @Override
    public List<XmlElement> apply(XmlElement element, Rewriting.Place place) {
        return switch (element.name()) {
            case "nvpair" -> pair(element, place);
            case "date_spec" -> List.of(date(element, place));
            case "fencing-level" -> element.attribute("index").filter(index -> index.matches("0*[1-9]\\d+")).isPresent()
                    ? dropped(element, place, "The fencing level " + element.attribute("index").orElse(""), "9 is the highest") : List.of(element);
            default -> List.of(element);
        };
    }

    private XmlElement date(XmlElement date, Rewriting.Place place) {
        if (!date.attributes().containsKey("moon")) {
            return date;
        }
        rewriting.tell(date, place, "The phase of the moon is left out of a date: Pacemaker 3.0 no longer follows it.");
        return rewriting.without(date, "moon");
    }

    private List<XmlElement> pair(XmlElement pair, Rewriting.Place place) {
        XmlElement meant = pair.attribute("id-ref").map(id -> pairs.getOrDefault(id, pair)).orElse(pair);
        String name = pair.attribute("name").or(() -> meant.attribute("name")).orElse("");
        boolean ofResource = place.isIn("meta_attributes", RESOURCES) && name.equals("restart-type");
        boolean ofOperation = place.isIn("meta_attributes", OPERATIONS) && (name.equals("can_fail") || name.equals("role_after_failure"));
        if (place.isIn("cluster_property_set") && name.equals("remove-after-stop") || ofResource || ofOperation) {
            return dropped(pair, place, name, "Pacemaker 3.0 no longer knows it");
        } else if (meant.attribute("value").isEmpty() && (meant != pair || pair.attribute("id-ref").isEmpty())) {
            return dropped(pair, place, name, "it has no value");
        }
        return List.of(place.isIn("cluster_property_set") ? property(withOwnName(pair, meant, place), place) : withOwnName(pair, meant, place));
    }

    /// the value of another pair under another name
    private XmlElement withOwnName(XmlElement pair, XmlElement meant, Rewriting.Place place) {
        Optional<String> name = pair.attribute("name").filter(_ -> meant != pair);
        if (name.isEmpty()) {
            return pair;
        }
        rewriting.tell(pair, place, name.get() + " is written with its own value: Pacemaker 3.0 shares none between names.");
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", rewriting.newId(pair.attribute("id-ref").orElse("") + "-" + name.get().replaceAll("[^A-Za-z0-9_.-]", "")));
        attributes.put("name", name.get());
        attributes.put("value", meant.attribute("value").orElse(""));
        return new XmlElement("nvpair", attributes, List.of());
    }

    private XmlElement property(XmlElement pair, Rewriting.Place place) {
        String name = pair.attribute("name").orElse("");
        if (PROPERTIES.containsKey(name)) {
            String current = PROPERTIES.getOrDefault(name, name);
            rewriting.tell(pair, place, "%s is written %s.".formatted(name, current));
            return rewriting.with(pair, "name", current);
        } else if (name.equals("stonith-action") && pair.attribute("value").equals(Optional.of("poweroff"))) {
            rewriting.tell(pair, place, "The value poweroff of stonith-action is written off.");
            return rewriting.with(pair, "value", "off");
        }
        return pair;
    }

    private List<XmlElement> dropped(XmlElement element, Rewriting.Place place, String what, String why) {
        rewriting.tell(element, place, "%s is left out: %s.".formatted(what, why));
        return List.of();
    }
}
