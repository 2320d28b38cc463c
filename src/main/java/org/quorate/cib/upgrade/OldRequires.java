package org.quorate.cib.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.cib.XmlElement;

/// `requires` is said of a resource since schema 3.0, no longer of an operation, where only those of start and promote
/// counted; and options of an operation stand no longer among its parameters.
///
/// Source: xml/upgrade-2.10.xsl, tables resources-operation, resource-operation-instance-attributes
final class OldRequires implements Rewriting.Step {

    private static final String REQUIRES = "requires";
    private static final List<String> META = List.of("interval-origin", "start-delay", "enabled", "on-fail", "record-pending", "role", "timeout");

    private final Rewriting rewriting;

    OldRequires(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    @Override
    public List<XmlElement> apply(XmlElement element, Rewriting.Place place) {
        return switch (element.name()) {
            case "op" -> List.of(operation(element, place));
            case "primitive", "template" -> List.of(resource(element, place));
            default -> List.of(element);
        };
    }

    private XmlElement operation(XmlElement operation, Rewriting.Place place) {
        Map<String, XmlElement> meta = new LinkedHashMap<>();
        List<XmlElement> children = new ArrayList<>();
        for (XmlElement child : operation.children()) {
            List<XmlElement> kept = child.children().stream().filter(pair -> !isNamed(pair, REQUIRES)).toList();
            if (child.name().equals("instance_attributes")) {
                List<XmlElement> parameters = kept.stream().filter(pair -> META.stream().noneMatch(name -> isNamed(pair, name))).toList();
                kept.stream().filter(pair -> !parameters.contains(pair)).forEach(pair -> meta.put(pair.attribute("name").orElse(""), pair));
                kept = parameters;
            }
            if (kept.size() == child.children().size()) {
                children.add(child);
            } else if (!kept.isEmpty()) {
                children.add(rewriting.with(child, kept));
            }
        }
        operation.attributes().keySet().forEach(meta::remove);
        if (!meta.isEmpty()) {
            rewriting.tell(operation, place, "%s of an operation stands among its options, no longer among its parameters."
                    .formatted(String.join(", ", meta.keySet())));
            children.add(new XmlElement("meta_attributes", Map.of("id", rewriting.newId(operation.attribute("id").orElse("") + "-meta_attributes")),
                    List.copyOf(meta.values())));
        }
        return children.equals(operation.children()) && !operation.attributes().containsKey(REQUIRES) ? operation
                : rewriting.without(rewriting.with(operation, children), REQUIRES);
    }

    private XmlElement resource(XmlElement resource, Rewriting.Place place) {
        XmlElement before = place.parent().children().stream().filter(child -> child.name().equals(resource.name())
                && child.attribute("id").equals(resource.attribute("id"))).findFirst().orElse(resource);
        List<XmlElement> operations = before.children().stream().filter(child -> child.name().equals("operations")).flatMap(child -> child.children().stream()).toList();
        List<String> all = operations.stream().flatMap(operation -> requires(operation).stream()).toList();
        if (all.isEmpty()) {
            return resource;
        }
        Optional<String> counts = Stream.of("start", "promote").map(name -> operations.stream().filter(operation -> isNamed(operation, name))
                .flatMap(operation -> requires(operation).stream()).findFirst().orElse("")).filter(text -> !text.isEmpty()).findFirst();
        boolean own = resource.children().stream().filter(child -> child.name().equals("meta_attributes")).flatMap(XmlElement::all)
                .anyMatch(pair -> isNamed(pair, REQUIRES));
        String name = resource.attribute("id").orElse("");
        if (own || counts.isEmpty()) {
            rewriting.tell(resource, place, "requires of operations of %s is left out: it has no effect.".formatted(name));
            return resource;
        }
        rewriting.tell(resource, place, "requires of an operation of %s is written as that of the resource.".formatted(name));
        String id = rewriting.newId(name + "-meta_attributes");
        XmlElement pair = new XmlElement("nvpair", attributes(rewriting.newId(id + "-requires"), counts.get()), List.of());
        List<XmlElement> children = new ArrayList<>(resource.children());
        children.add(new XmlElement("meta_attributes", Map.of("id", id), List.of(pair)));
        return rewriting.with(resource, children);
    }

    private static Map<String, String> attributes(String id, String value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", id);
        attributes.put("name", REQUIRES);
        attributes.put("value", value);
        return attributes;
    }

    /// the operation's own option, else among its meta attributes, else among its parameters
    private static Optional<String> requires(XmlElement operation) {
        return operation.attribute(REQUIRES).or(() -> inSet(operation, "meta_attributes")).or(() -> inSet(operation, "instance_attributes"));
    }

    private static Optional<String> inSet(XmlElement operation, String kind) {
        return operation.children().stream().filter(child -> child.name().equals(kind)).flatMap(child -> child.children().stream())
                .filter(pair -> isNamed(pair, REQUIRES)).map(pair -> pair.attributes().get("value")).filter(Objects::nonNull).findFirst();
    }

    private static boolean isNamed(XmlElement element, String name) {
        return name.equals(element.attributes().get("name"));
    }
}
