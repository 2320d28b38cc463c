package org.quorate.cib.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.cib.CibIds;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibRule;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Constraint;
import org.quorate.model.FencingLevel;
import org.quorate.model.LocationConstraint;
import org.quorate.model.OrderConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.ResourceSet;
import org.quorate.model.Score;
import org.quorate.model.TicketConstraint;

/// Constraints and fencing levels as XML.
final class ConstraintOutline {

    private final Building building;
    private final SetOutline sets;

    ConstraintOutline(Building building) {
        this.building = building;
        sets = new SetOutline(building);
    }

    XmlElement constraint(Constraint constraint) {
        return building.from(constraint.id(), switch (constraint) {
            case LocationConstraint location -> location(location);
            case ColocationConstraint colocation -> colocation(colocation);
            case OrderConstraint order -> order(order);
            case ColocationSetConstraint colocation -> new XmlElement("rsc_colocation", building.attributes().with("id", colocation.name())
                    .with("score", colocation.score().map(Score::text)).with("influence", colocation.influence()).with(colocation.foreign()).map(),
                    building.children(resourceSets(colocation), colocation.foreign()));
            case OrderSetConstraint order -> new XmlElement("rsc_order", building.attributes().with("id", order.name())
                    .with("kind", order.kind()).with("symmetrical", order.symmetrical()).with(order.foreign()).map(),
                    building.children(resourceSets(order), order.foreign()));
            case TicketConstraint ticket -> ticket(ticket);
        });
    }

    private XmlElement ticket(TicketConstraint ticket) {
        Building.Attributes attributes = building.attributes().with("id", ticket.name());
        if (ticket.subject() instanceof TicketConstraint.Named(String resource, Optional<String> role)) {
            attributes.with("rsc", resource).with("rsc-role", role);
        }
        attributes.with("ticket", ticket.ticket()).with("loss-policy", ticket.lossPolicy()).with(ticket.foreign());
        return new XmlElement("rsc_ticket", attributes.map(), building.children(resourceSets(ticket), ticket.foreign()));
    }

    private List<XmlElement> resourceSets(Constraint constraint) {
        List<XmlElement> elements = new ArrayList<>();
        for (ResourceSet set : constraint.resourceSets()) {
            Building.Attributes attributes = building.attributes();
            if (set.reference().isPresent()) {
                attributes.with("id", set.id()).with("id-ref", set.reference());
            } else {
                attributes.with("id", building.ids().of(set.id(), CibIds.resourceSet(constraint.name(), elements.size())));
            }
            attributes.with(set.options());
            elements.add(new XmlElement("resource_set", attributes.map(), set.resources().stream()
                    .map(resource -> new XmlElement("resource_ref", building.attributes().with("id", resource).map(), List.of())).toList()));
        }
        return elements;
    }

    private XmlElement location(LocationConstraint location) {
        Building.Attributes attributes = building.attributes().with("id", location.name());
        switch (location.subject()) {
            case LocationConstraint.Named(String resource) -> attributes.with("rsc", resource);
            case LocationConstraint.Pattern(String regex) -> attributes.with("rsc-pattern", regex);
            case LocationConstraint.Sets _ -> { }
        }
        attributes.with("role", location.role());
        List<XmlElement> children = new ArrayList<>(resourceSets(location));
        int before = children.size();
        switch (location.place()) {
            case LocationConstraint.OnNode(String node, Score score) -> attributes.with("node", node).with("score", score.text());
            case LocationConstraint.ByRules(List<CibRule> all) ->
                    all.forEach(rule -> children.add(sets.rule(rule, CibIds.rule(location.name(), children.size() - before))));
        }
        attributes.with("resource-discovery", location.discovery()).with(location.foreign());
        return new XmlElement("rsc_location", attributes.map(), building.children(children, location.foreign()));
    }

    private XmlElement colocation(ColocationConstraint colocation) {
        return new XmlElement("rsc_colocation", building.attributes().with("id", colocation.name()).with("rsc", colocation.resource())
                .with("rsc-role", colocation.role()).with("with-rsc", colocation.with()).with("with-rsc-role", colocation.withRole())
                .with("score", colocation.score().map(Score::text)).with("node-attribute", colocation.nodeAttribute())
                .with("influence", colocation.influence()).with(colocation.foreign()).map(),
                building.children(List.of(), colocation.foreign()));
    }

    private XmlElement order(OrderConstraint order) {
        return new XmlElement("rsc_order", building.attributes().with("id", order.name()).with("first", order.first())
                .with("first-action", order.firstAction()).with("then", order.then()).with("then-action", order.thenAction())
                .with("kind", order.kind()).with("symmetrical", order.symmetrical()).with(order.foreign()).map(),
                building.children(List.of(), order.foreign()));
    }

    XmlElement level(FencingLevel level) {
        Building.Attributes attributes = building.attributes().with("id", level.name()).with("index", level.index());
        switch (level.target()) {
            case FencingLevel.NodeTarget(String node) -> attributes.with("target", node);
            case FencingLevel.PatternTarget(String regex) -> attributes.with("target-pattern", regex);
            case FencingLevel.AttributeTarget(String attribute, String value) ->
                    attributes.with("target-attribute", attribute).with("target-value", value);
        }
        attributes.with("devices", String.join(",", level.devices())).with(level.foreign());
        return building.from(level.id(), new XmlElement("fencing-level", attributes.map(), building.children(List.of(), level.foreign())));
    }
}
