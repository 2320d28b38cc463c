package org.quorate.cib.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.quorate.cib.CibIds;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibRule;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Value;

/// Sets of pairs and rules as XML.
final class SetOutline {

    private final Building building;

    SetOutline(Building building) {
        this.building = building;
    }

    /// @param kind the element's name
    /// @param ids  the id that the set at an index has by nature
    List<XmlElement> sets(String kind, List<NvSet> sets, IntFunction<String> ids) {
        List<XmlElement> elements = new ArrayList<>();
        sets.forEach(set -> elements.add(set(kind, set, ids.apply(elements.size()))));
        return elements;
    }

    private XmlElement set(String kind, NvSet set, String natural) {
        boolean own = set.reference().isEmpty();
        String id = own ? building.ids().of(set.id(), natural) : natural;
        List<XmlElement> usual = new ArrayList<>();
        set.rule().ifPresent(rule -> usual.add(rule(rule, CibIds.rule(id, 0))));
        set.pairs().forEach(pair -> usual.add(pair(pair, id)));
        return new XmlElement(kind, building.attributes().with("id", own ? Optional.of(id) : set.id()).with("id-ref", set.reference())
                .with("score", set.score()).with(set.foreign()).map(), building.children(usual, set.foreign()));
    }

    private XmlElement pair(Nv pair, String set) {
        boolean own = !(pair.value() instanceof Value.Shared);
        Building.Attributes attributes = building.attributes()
                .with("id", own ? Optional.of(building.ids().of(pair.id(), CibIds.pair(set, pair.name()))) : pair.id())
                .with("name", Optional.of(pair.name()).filter(name -> own || !name.isEmpty()));
        return new XmlElement("nvpair", building.value(attributes, pair.value()).map(), List.of());
    }

    XmlElement rule(CibRule rule, String natural) {
        boolean own = rule.reference().isEmpty();
        String id = own ? building.ids().of(rule.id(), natural) : natural;
        List<XmlElement> children = new ArrayList<>();
        for (int i = 0; i < rule.expressions().size(); i++) {
            expression(rule.expressions().get(i), id, i).ifPresent(children::add);
        }
        Map<String, String> attributes = building.attributes().with("id", own ? Optional.of(id) : rule.id()).with("id-ref", rule.reference())
                .with("role", rule.role()).with("boolean-op", rule.booleanOp()).with("score", rule.score())
                .with("score-attribute", rule.scoreAttribute()).map();
        return new XmlElement("rule", attributes, children);
    }

    private Optional<XmlElement> expression(CibRule.Expression expression, String rule, int index) {
        String natural = CibIds.expression(rule, index);
        return switch (expression) {
            case CibRule.NestedRule(CibRule nested) -> Optional.of(rule(nested, CibIds.rule(rule, index)));
            case CibRule.ForeignExpression(String xml) -> building.fragment(xml);
            case CibRule.NodeExpression node -> Optional.of(new XmlElement("expression", identified(node.id(), natural)
                    .with("attribute", node.attribute()).with("operation", node.operation()).with("type", node.type())
                    .with("value", node.value()).with("value-source", node.valueSource()).map(), List.of()));
            case CibRule.DateExpression date -> Optional.of(date(date, natural));
            case CibRule.ResourceExpression resource -> Optional.of(new XmlElement("rsc_expression", identified(resource.id(), natural)
                    .with("class", resource.agent().standard()).with("provider", resource.agent().provider())
                    .with("type", resource.agent().type()).map(), List.of()));
            case CibRule.OperationExpression operation -> Optional.of(new XmlElement("op_expression", identified(operation.id(), natural)
                    .with("name", operation.name()).with("interval", operation.interval()).map(), List.of()));
        };
    }

    private XmlElement date(CibRule.DateExpression date, String natural) {
        String id = building.ids().of(date.id(), natural);
        List<XmlElement> parts = new ArrayList<>();
        date.duration().ifPresent(duration -> parts.add(time("duration", duration, id)));
        date.spec().ifPresent(spec -> parts.add(time("date_spec", spec, id)));
        return new XmlElement("date_expression", building.attributes().with("id", id).with("operation", date.operation())
                .with("start", date.start()).with("end", date.end()).map(), parts);
    }

    private XmlElement time(String kind, CibRule.TimeParts time, String expression) {
        Building.Attributes attributes = identified(time.id(), CibIds.time(expression, kind));
        attributes.with(time.parts());
        return new XmlElement(kind, attributes.map(), List.of());
    }

    private Building.Attributes identified(Optional<String> id, String natural) {
        return building.attributes().with("id", building.ids().of(id, natural));
    }
}
