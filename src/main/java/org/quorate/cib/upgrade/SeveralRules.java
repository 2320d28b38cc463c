package org.quorate.cib.upgrade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.cib.XmlElement;

/// A location constraint with several rules becomes one for each, and who may change it may change them all.
///
/// Source: xml/upgrade-3.10-2.xsl
final class SeveralRules implements Rewriting.Step {

    private final Rewriting rewriting;
    private final Map<String, List<String>> parts = new HashMap<>();

    SeveralRules(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    /// constraints come before access control lists
    @Override
    public List<XmlElement> apply(XmlElement element, Rewriting.Place place) {
        List<XmlElement> rules = element.children().stream().filter(child -> child.name().equals("rule")).toList();
        if (element.name().equals("rsc_location") && rules.size() > 1) {
            rewriting.tell(element, place, "%s is written as %d constraints: Pacemaker 3.0 reads one rule in each.".formatted(
                    element.attribute("id").orElse(""), rules.size()));
            return split(element, rules);
        }
        Optional<List<String>> referred = element.name().equals("acl_permission") ? element.attribute("reference").map(parts::get) : Optional.empty();
        return List.of(referred.map(ids -> rewriting.with(rewriting.without(element, "reference"), "xpath",
                ids.stream().map(id -> "@id = '" + id + "'").collect(Collectors.joining(" or ", "//*[", "]")))).orElse(element));
    }

    private List<XmlElement> split(XmlElement constraint, List<XmlElement> rules) {
        String id = constraint.attribute("id").orElse("");
        List<XmlElement> constraints = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (XmlElement rule : rules) {
            boolean first = constraints.isEmpty();
            ids.add(first ? id : rewriting.newId(id + "-" + (constraints.size() + 1)));
            List<XmlElement> children = constraint.children().stream().filter(child -> !child.name().equals("rule") || child == rule)
                    .flatMap(child -> child == rule || first ? Stream.of(child) : shared(child)).toList();
            constraints.add(rewriting.with(rewriting.with(constraint, children), "id", ids.getLast()));
        }
        parts.put(id, ids);
        return constraints;
    }

    /// sets and the rules of a lifetime stand in the first one
    private Stream<XmlElement> shared(XmlElement child) {
        return Stream.of(child.name().equals("lifetime") ? rewriting.with(child, child.children().stream().flatMap(this::shared).toList())
                : child.attribute("id").map(id -> new XmlElement(child.name(), Map.of("id-ref", id), List.of())).orElse(child));
    }
}
