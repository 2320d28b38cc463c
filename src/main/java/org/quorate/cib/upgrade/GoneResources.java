package org.quorate.cib.upgrade;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.cib.XmlElement;

/// Resources that Pacemaker 3.0 cannot run, and what speaks of nothing else: those of the classes nagios and upstart, and
/// bundles of rkt containers.
///
/// Source: xml/upgrade-3.10-4.xsl
final class GoneResources implements Rewriting.Step {

    private static final Set<String> CLASSES = Set.of("nagios", "upstart");

    private final Rewriting rewriting;
    private final Set<String> templates;
    private final Set<String> gone = new HashSet<>();

    GoneResources(Rewriting rewriting) {
        this.rewriting = rewriting;
        templates = rewriting.root().all().filter(element -> element.name().equals("template") && isOfGoneClass(element))
                .flatMap(element -> element.attribute("id").stream()).collect(Collectors.toSet());
    }

    private static boolean isOfGoneClass(XmlElement agent) {
        return CLASSES.contains(agent.attribute("class").orElse("").toLowerCase(Locale.ROOT));
    }

    /// resources come before constraints, as all sections of a CIB that is written here
    @Override
    public List<XmlElement> apply(XmlElement element, Rewriting.Place place) {
        return switch (element.name()) {
            case "template", "primitive" -> isOfGoneClass(element) || element.attribute("template").filter(templates::contains).isPresent()
                    ? dropped(element, place, "resources of its class are gone since Pacemaker 3.0") : List.of(element);
            case "bundle" -> element.children().stream().anyMatch(child -> child.name().equals("rkt"))
                    ? dropped(element, place, "rkt containers are gone since Pacemaker 3.0") : List.of(element);
            case "group", "clone", "master" -> element.children().stream().noneMatch(child -> child.name().matches("primitive|group"))
                    && element.attribute("id").isPresent() && place.isIn("resources|clone|master") && lostContent(element)
                    ? dropped(element, place, "nothing is left in it") : List.of(element);
            case "resource_ref" -> isGone(element, "id") ? List.of() : List.of(element);
            case "resource_set" -> lostContent(element) && element.children().isEmpty() ? List.of() : List.of(element);
            case "rsc_location", "rsc_ticket", "rsc_colocation", "rsc_order" -> speaksOfGone(element)
                    ? dropped(element, place, "what it speaks of is left out") : List.of(element);
            default -> List.of(element);
        };
    }

    private boolean speaksOfGone(XmlElement constraint) {
        return List.of("rsc", "with-rsc", "first", "then").stream().anyMatch(attribute -> isGone(constraint, attribute))
                || lostContent(constraint) && constraint.children().stream().noneMatch(child -> child.name().equals("resource_set"))
                && source(constraint).children().stream().anyMatch(child -> child.name().equals("resource_set"));
    }

    private boolean isGone(XmlElement element, String attribute) {
        return element.attribute(attribute).filter(gone::contains).isPresent();
    }

    private boolean lostContent(XmlElement element) {
        return source(element).children().size() > element.children().size();
    }

    private XmlElement source(XmlElement element) {
        return rewriting.sources().getOrDefault(element, element);
    }

    private List<XmlElement> dropped(XmlElement element, Rewriting.Place place, String why) {
        String id = element.attribute("id").orElse("");
        gone.add(id);
        source(element).all().filter(inner -> inner.name().equals("primitive")).flatMap(inner -> inner.attribute("id").stream()).forEach(gone::add);
        rewriting.tell(element, place, "%s is left out: %s.".formatted(id, why));
        return List.of();
    }
}
