package org.quorate.cib.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.cib.XmlElement;

/// Cluster properties that set defaults of resources and operations, which have sections of their own since schema 3.0; and
/// sets that became empty.
///
/// Source: xml/upgrade-2.10.xsl, table cluster-properties
final class OldDefaults implements Rewriting.Step {

    private static final Map<String, String> RESOURCE = Map.of("default-resource-stickiness", "resource-stickiness", "is-managed-default", "is-managed",
            "default-resource-failure-stickiness", "migration-threshold");
    private static final Map<String, String> OPERATION = Map.of("default-action-timeout", "timeout");

    private final Rewriting rewriting;
    private final Map<String, XmlElement> resourceDefaults = new LinkedHashMap<>();
    private final Map<String, XmlElement> operationDefaults = new LinkedHashMap<>();

    OldDefaults(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    @Override
    public List<XmlElement> apply(XmlElement element, Rewriting.Place place) {
        if (element.name().equals("nvpair") && place.isIn("cluster_property_set")) {
            return pair(element, place);
        } else if (element.name().equals("configuration")) {
            XmlElement withResources = withDefaults(element, "rsc_defaults", resourceDefaults);
            return List.of(withDefaults(withResources, "op_defaults", operationDefaults));
        }
        boolean emptied = element.children().isEmpty() && element.name().matches("cluster_property_set|meta_attributes|instance_attributes")
                && element.attribute("id-ref").isEmpty() && wasFull(element);
        return emptied ? List.of() : List.of(element);
    }

    private boolean wasFull(XmlElement element) {
        return Optional.ofNullable(rewriting.sources().get(element)).filter(source -> !source.children().isEmpty()).isPresent();
    }

    private List<XmlElement> pair(XmlElement pair, Rewriting.Place place) {
        String written = pair.attribute("name").orElse("");
        String name = written.replace('_', '-');
        if (RESOURCE.containsKey(name)) {
            boolean failure = name.equals("default-resource-failure-stickiness");
            if (failure && !pair.attribute("value").equals(Optional.of("-INFINITY"))) {
                rewriting.tell(pair, place, written + " is left out: migration-threshold takes its place.");
                return List.of();
            }
            moved(pair, place, resourceDefaults, RESOURCE.getOrDefault(name, name), failure ? Optional.of("1") : Optional.empty(), "rsc_defaults");
            return List.of();
        } else if (OPERATION.containsKey(name)) {
            moved(pair, place, operationDefaults, OPERATION.getOrDefault(name, name), Optional.empty(), "op_defaults");
            return List.of();
        }
        return List.of(pair);
    }

    private void moved(XmlElement pair, Rewriting.Place place, Map<String, XmlElement> defaults, String name, Optional<String> value, String section) {
        rewriting.tell(pair, place, "%s is written %s in %s.".formatted(pair.attribute("name").orElse(""), name, section));
        XmlElement renamed = rewriting.with(pair, "name", name);
        defaults.putIfAbsent(name, value.map(text -> rewriting.with(renamed, "value", text)).orElse(renamed));
    }

    /// what the section says already stays
    private XmlElement withDefaults(XmlElement configuration, String section, Map<String, XmlElement> defaults) {
        Optional<XmlElement> present = configuration.children().stream().filter(child -> child.name().equals(section)).findFirst();
        present.stream().flatMap(XmlElement::all).flatMap(pair -> pair.attribute("name").stream()).forEach(defaults::remove);
        if (defaults.isEmpty()) {
            return configuration;
        }
        List<XmlElement> children = new ArrayList<>(configuration.children());
        XmlElement set = new XmlElement("meta_attributes", Map.of("id", rewriting.newId(section + "-meta_attributes")), List.copyOf(defaults.values()));
        if (present.isPresent()) {
            List<XmlElement> sets = new ArrayList<>(present.get().children());
            sets.add(set);
            children.replaceAll(child -> child == present.get() ? rewriting.with(child, sets) : child);
        } else {
            children.add(new XmlElement(section, Map.of(), List.of(set)));
        }
        return rewriting.with(configuration, children);
    }
}
