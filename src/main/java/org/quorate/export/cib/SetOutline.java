package org.quorate.export.cib;

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
        boolean reference = set.foreign().attributes().containsKey("id-ref");
        String id = reference ? set.id().orElse(natural) : building.ids().of(set.id(), natural);
        List<XmlElement> usual = new ArrayList<>();
        set.rule().ifPresent(rule -> usual.add(rule(rule, CibIds.rule(id, 0))));
        set.pairs().forEach(pair -> usual.add(pair(pair, id)));
        Optional<String> written = reference ? set.id() : Optional.of(id);
        return new XmlElement(kind, building.attributes().with("id", written).with("score", set.score()).with(set.foreign()).map(),
                building.children(usual, set.foreign()));
    }

    private XmlElement pair(Nv pair, String set) {
        return new XmlElement("nvpair", building.attributes().with("id", building.ids().of(pair.id(), CibIds.pair(set, pair.name())))
                .with("name", pair.name()).with("value", building.text(pair.value())).map(), List.of());
    }

    XmlElement rule(CibRule rule, String natural) {
        String id = building.ids().of(rule.id(), natural);
        List<XmlElement> children = new ArrayList<>();
        for (int i = 0; i < rule.expressions().size(); i++) {
            expression(rule.expressions().get(i), id, i).ifPresent(children::add);
        }
        Map<String, String> attributes = building.attributes().with("id", id).with("role", rule.role()).with("boolean-op", rule.booleanOp())
                .with("score", rule.score()).with("score-attribute", rule.scoreAttribute()).map();
        return new XmlElement("rule", attributes, children);
    }

    private Optional<XmlElement> expression(CibRule.Expression expression, String rule, int index) {
        return switch (expression) {
            case CibRule.NestedRule(CibRule nested) -> Optional.of(rule(nested, CibIds.rule(rule, index)));
            case CibRule.ForeignExpression(String xml) -> building.fragment(xml);
            case CibRule.NodeExpression node -> Optional.of(new XmlElement("expression", building.attributes()
                    .with("id", building.ids().of(node.id(), CibIds.expression(rule, index))).with("attribute", node.attribute())
                    .with("operation", node.operation()).with("type", node.type()).with("value", node.value())
                    .with("value-source", node.valueSource()).map(), List.of()));
        };
    }
}
