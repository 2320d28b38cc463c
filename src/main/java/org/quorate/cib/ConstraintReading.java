package org.quorate.cib;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quorate.model.CibRule;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Constraint;
import org.quorate.model.Element;
import org.quorate.model.LocationConstraint;
import org.quorate.model.OrderConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.ResourceSet;
import org.quorate.model.Score;
import org.quorate.model.TicketConstraint;

/// The section `<constraints>`. What lacks the attributes that make it one of the kinds of the model, or mixes two kinds,
/// is carried along.
final class ConstraintReading {

    private static final List<String> USUAL = List.of("resource_set", "rule");
    private static final List<String> SETS_ALONE = List.of("resource_set");

    private final Reading reading;
    private final RuleReading rules;

    ConstraintReading(Reading reading) {
        this.reading = reading;
        rules = new RuleReading(reading);
    }

    List<Element> read(XmlCib.Constraints section) {
        List<Element> elements = new ArrayList<>();
        for (Object child : section.children) {
            Optional<? extends Constraint> constraint = child instanceof XmlObject object && hasReadableSets(object) ? constraint(object) : Optional.empty();
            elements.add(constraint.<Element>map(typed -> typed).orElseGet(() -> reading.unmodelled("constraints", child)));
        }
        return elements;
    }

    private Optional<? extends Constraint> constraint(XmlObject constraint) {
        return switch (constraint) {
            case XmlConstraints.Location location -> location(location);
            case XmlConstraints.Colocation colocation when hasSets(colocation) -> colocationOfSets(colocation);
            case XmlConstraints.Colocation colocation -> colocation(colocation);
            case XmlConstraints.Order order when hasSets(order) -> orderOfSets(order);
            case XmlConstraints.Order order -> order(order);
            case XmlConstraints.Ticket ticket -> ticket(ticket);
            default -> Optional.empty();
        };
    }

    private Optional<LocationConstraint> location(XmlConstraints.Location location) {
        Optional<LocationConstraint.Subject> subject = subject(location);
        Optional<LocationConstraint.Place> place = place(location);
        if (location.id == null || subject.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LocationConstraint(reading.newId(LocationConstraint.class, location.id), location.id, subject.get(),
                Optional.ofNullable(location.role), place.get(), Optional.ofNullable(location.discovery), reading.foreign(location.id, location, USUAL)));
    }

    private Optional<LocationConstraint.Subject> subject(XmlConstraints.Location location) {
        List<LocationConstraint.Subject> subjects = new ArrayList<>();
        if (location.rsc != null) {
            subjects.add(new LocationConstraint.Named(location.rsc));
        }
        if (location.pattern != null) {
            subjects.add(new LocationConstraint.Pattern(location.pattern));
        }
        if (hasSets(location)) {
            subjects.add(new LocationConstraint.Sets(sets(location)));
        }
        return subjects.size() == 1 ? Optional.of(subjects.getFirst()) : Optional.empty();
    }

    private Optional<LocationConstraint.Place> place(XmlConstraints.Location location) {
        List<XmlSets.Rule> written = location.children(XmlSets.Rule.class).toList();
        if (written.isEmpty()) {
            return location.node == null || location.score == null ? Optional.empty()
                    : Optional.of(new LocationConstraint.OnNode(location.node, new Score(location.score)));
        }
        if (location.node != null || location.score != null || !written.stream().allMatch(RuleReading::isPlain)) {
            return Optional.empty();
        }
        String name = location.id().orElse("");
        List<CibRule> read = new ArrayList<>();
        written.forEach(rule -> read.add(rules.rule(name, rule, CibIds.rule(name, read.size()))));
        return Optional.of(new LocationConstraint.ByRules(read));
    }

    private Optional<ColocationConstraint> colocation(XmlConstraints.Colocation colocation) {
        if (colocation.id == null || colocation.rsc == null || colocation.with == null) {
            return Optional.empty();
        }
        return Optional.of(new ColocationConstraint(reading.newId(ColocationConstraint.class, colocation.id), colocation.id, colocation.rsc,
                Optional.ofNullable(colocation.role), colocation.with, Optional.ofNullable(colocation.withRole),
                Optional.ofNullable(colocation.score).map(Score::new), Optional.ofNullable(colocation.nodeAttribute),
                Optional.ofNullable(colocation.influence), reading.foreign(colocation.id, colocation, List.of())));
    }

    private Optional<ColocationSetConstraint> colocationOfSets(XmlConstraints.Colocation colocation) {
        boolean pair = colocation.rsc != null || colocation.role != null || colocation.with != null || colocation.withRole != null
                || colocation.nodeAttribute != null;
        return pair || colocation.id == null ? Optional.empty() : Optional.of(new ColocationSetConstraint(
                reading.newId(ColocationSetConstraint.class, colocation.id), colocation.id, Optional.ofNullable(colocation.score).map(Score::new),
                Optional.ofNullable(colocation.influence), sets(colocation), reading.foreign(colocation.id, colocation, SETS_ALONE)));
    }

    private Optional<OrderConstraint> order(XmlConstraints.Order order) {
        if (order.id == null || order.first == null || order.then == null) {
            return Optional.empty();
        }
        return Optional.of(new OrderConstraint(reading.newId(OrderConstraint.class, order.id), order.id, order.first,
                Optional.ofNullable(order.firstAction), order.then, Optional.ofNullable(order.thenAction), Optional.ofNullable(order.kind),
                Optional.ofNullable(order.symmetrical), reading.foreign(order.id, order, List.of())));
    }

    private Optional<OrderSetConstraint> orderOfSets(XmlConstraints.Order order) {
        boolean pair = order.first != null || order.firstAction != null || order.then != null || order.thenAction != null;
        return pair || order.id == null ? Optional.empty() : Optional.of(new OrderSetConstraint(
                reading.newId(OrderSetConstraint.class, order.id), order.id, Optional.ofNullable(order.kind),
                Optional.ofNullable(order.symmetrical), sets(order), reading.foreign(order.id, order, SETS_ALONE)));
    }

    private Optional<TicketConstraint> ticket(XmlConstraints.Ticket ticket) {
        boolean sets = hasSets(ticket) && ticket.rsc == null && ticket.role == null;
        if (ticket.id == null || ticket.ticket == null || !sets && (ticket.rsc == null || hasSets(ticket))) {
            return Optional.empty();
        }
        TicketConstraint.Subject subject = sets ? new TicketConstraint.Sets(sets(ticket))
                : new TicketConstraint.Named(Objects.requireNonNull(ticket.rsc), Optional.ofNullable(ticket.role));
        return Optional.of(new TicketConstraint(reading.newId(TicketConstraint.class, ticket.id), ticket.id, ticket.ticket, subject,
                Optional.ofNullable(ticket.lossPolicy), reading.foreign(ticket.id, ticket, SETS_ALONE)));
    }

    private static boolean hasSets(XmlObject constraint) {
        return constraint.children(XmlConstraints.ResourceSet.class).findAny().isPresent();
    }

    private static boolean hasReadableSets(XmlObject constraint) {
        return constraint.children(XmlConstraints.ResourceSet.class).flatMap(set -> set.children.stream())
                .allMatch(child -> child instanceof XmlConstraints.ResourceRef resource && resource.isLeaf() && resource.id != null);
    }

    private List<ResourceSet> sets(XmlObject constraint) {
        List<ResourceSet> sets = new ArrayList<>();
        constraint.children(XmlConstraints.ResourceSet.class).forEach(set -> sets.add(new ResourceSet(
                set.reference == null ? reading.written(set.id, CibIds.resourceSet(constraint.id().orElse(""), sets.size())) : set.id(),
                set.reference(), set.children(XmlConstraints.ResourceRef.class).flatMap(resource -> resource.id().stream()).toList(),
                set.otherAttributes())));
        return sets;
    }
}
