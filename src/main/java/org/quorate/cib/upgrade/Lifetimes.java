package org.quorate.cib.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.cib.XmlElement;

/// The lifetime of a location constraint becomes a part of its rule; others have none any longer.
///
/// Source: xml/upgrade-3.10-3.xsl; the rule around both keeps the score, as a rule without one prefers nothing
final class Lifetimes implements Rewriting.Step {

    private final Rewriting rewriting;

    Lifetimes(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    @Override
    public List<XmlElement> apply(XmlElement element, Rewriting.Place place) {
        Optional<XmlElement> lifetime = element.children().stream().filter(child -> child.name().equals("lifetime")).findFirst();
        if (lifetime.isEmpty() || !element.name().startsWith("rsc_")) {
            return List.of(element);
        }
        String id = element.attribute("id").orElse("");
        XmlElement without = rewriting.with(element, element.children().stream().filter(child -> !child.name().equals("lifetime")).toList());
        if (!element.name().equals("rsc_location")) {
            rewriting.tell(element, place, "The lifetime of %s is left out: Pacemaker 3.0 has none there, and the constraint always counts.".formatted(id));
            return List.of(without);
        }
        rewriting.tell(element, place, "The lifetime of %s is written as a part of its rule.".formatted(id));
        return List.of(withRule(without, lifetime.get(), id));
    }

    private XmlElement withRule(XmlElement constraint, XmlElement lifetime, String id) {
        Optional<XmlElement> rule = constraint.children().stream().filter(child -> child.name().equals("rule")).findFirst();
        XmlElement inner = rule.orElseGet(() -> nodeRule(constraint, id));
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", rewriting.newId(id + "-lifetime-rule"));
        attributes.put("boolean-op", "and");
        for (String name : List.of("score", "score-attribute", "role")) {
            inner.attribute(name).ifPresent(value -> attributes.put(name, value));
        }
        XmlElement both = new XmlElement("rule", attributes, List.of(inner, alternatives(lifetime, id)));
        List<XmlElement> children = new ArrayList<>(constraint.children().stream().filter(child -> !child.name().equals("rule")).toList());
        children.add(both);
        return rewriting.without(rewriting.without(rewriting.with(constraint, children), "node"), "score");
    }

    private XmlElement alternatives(XmlElement lifetime, String id) {
        if (lifetime.children().size() == 1) {
            return lifetime.children().getFirst();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", rewriting.newId(id + "-lifetime-or-rule"));
        attributes.put("boolean-op", "or");
        return new XmlElement("rule", attributes, lifetime.children());
    }

    private XmlElement nodeRule(XmlElement constraint, String id) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", rewriting.newId(id + "-node-rule"));
        constraint.attribute("score").ifPresent(score -> attributes.put("score", score));
        Map<String, String> expression = new LinkedHashMap<>();
        expression.put("id", rewriting.newId(id + "-node-rule-expr"));
        expression.put("attribute", "#uname");
        expression.put("operation", "eq");
        expression.put("value", constraint.attribute("node").orElse(""));
        return new XmlElement("rule", attributes, List.of(new XmlElement("expression", expression, List.of())));
    }
}
