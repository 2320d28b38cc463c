package org.quorate.cib;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quorate.model.CibRule;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.Constraint;
import org.quorate.model.Element;
import org.quorate.model.FencingLevel;
import org.quorate.model.LocationConstraint;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Score;

/// The sections `<constraints>` and `<fencing-topology>`. What lacks the attributes that make it one of the kinds of the
/// model, for instance because it has resource sets, is carried along.
final class ConstraintReading {

    private final Reading reading;
    private final SetReading sets;

    ConstraintReading(Reading reading) {
        this.reading = reading;
        sets = new SetReading(reading);
    }

    List<Element> read(XmlCib.Constraints section) {
        List<Element> elements = new ArrayList<>();
        for (Object child : section.children()) {
            Optional<? extends Constraint> constraint = switch (child) {
                case XmlConstraints.Location location -> location(location);
                case XmlConstraints.Colocation colocation -> colocation(colocation);
                case XmlConstraints.Order order -> order(order);
                default -> Optional.empty();
            };
            elements.add(constraint.<Element>map(typed -> typed).orElseGet(() -> reading.unmodelled("constraints", child)));
        }
        return elements;
    }

    List<Element> read(XmlCib.FencingTopology section) {
        List<Element> elements = new ArrayList<>();
        for (Object child : section.children()) {
            Optional<FencingLevel> level = child instanceof XmlConstraints.Level known ? level(known) : Optional.empty();
            elements.add(level.<Element>map(typed -> typed).orElseGet(() -> reading.unmodelled("fencing-topology", child)));
        }
        return elements;
    }

    private Optional<LocationConstraint> location(XmlConstraints.Location location) {
        Optional<LocationConstraint.Subject> subject = subject(location);
        Optional<LocationConstraint.Place> place = place(location);
        if (location.id == null || subject.isEmpty() || place.isEmpty() || hasSets(location)) {
            return Optional.empty();
        }
        return Optional.of(new LocationConstraint(reading.newId(LocationConstraint.class, location.id), location.id, subject.get(),
                Optional.ofNullable(location.role), place.get(), Optional.ofNullable(location.discovery),
                reading.foreign(location.id, location, XmlSets.Rule.class::isInstance, List.of("rule"))));
    }

    private static Optional<LocationConstraint.Subject> subject(XmlConstraints.Location location) {
        if (location.rsc != null) {
            return location.pattern == null ? Optional.of(new LocationConstraint.Named(location.rsc)) : Optional.empty();
        }
        return Optional.ofNullable(location.pattern).map(LocationConstraint.Pattern::new);
    }

    private Optional<LocationConstraint.Place> place(XmlConstraints.Location location) {
        List<XmlSets.Rule> rules = location.children(XmlSets.Rule.class).toList();
        if (rules.isEmpty()) {
            return location.node == null || location.score == null ? Optional.empty()
                    : Optional.of(new LocationConstraint.OnNode(location.node, new Score(location.score)));
        }
        if (location.node != null || location.score != null || !rules.stream().allMatch(SetReading::isPlain)) {
            return Optional.empty();
        }
        List<CibRule> read = new ArrayList<>();
        rules.forEach(rule -> read.add(sets.rule(rule, CibIds.rule(location.id().orElse(""), read.size()))));
        return Optional.of(new LocationConstraint.ByRules(read));
    }

    private Optional<ColocationConstraint> colocation(XmlConstraints.Colocation colocation) {
        if (colocation.id == null || colocation.rsc == null || colocation.with == null || hasSets(colocation)) {
            return Optional.empty();
        }
        return Optional.of(new ColocationConstraint(reading.newId(ColocationConstraint.class, colocation.id), colocation.id, colocation.rsc,
                Optional.ofNullable(colocation.role), colocation.with, Optional.ofNullable(colocation.withRole),
                Optional.ofNullable(colocation.score).map(Score::new), Optional.ofNullable(colocation.nodeAttribute),
                Optional.ofNullable(colocation.influence), reading.foreign(colocation.id, colocation, _ -> false, List.of())));
    }

    private Optional<OrderConstraint> order(XmlConstraints.Order order) {
        if (order.id == null || order.first == null || order.then == null || hasSets(order)) {
            return Optional.empty();
        }
        return Optional.of(new OrderConstraint(reading.newId(OrderConstraint.class, order.id), order.id, order.first,
                Optional.ofNullable(order.firstAction), order.then, Optional.ofNullable(order.thenAction), Optional.ofNullable(order.kind),
                Optional.ofNullable(order.symmetrical), reading.foreign(order.id, order, _ -> false, List.of())));
    }

    private static boolean hasSets(XmlObject constraint) {
        return constraint.children(org.w3c.dom.Element.class).anyMatch(child -> child.getTagName().equals("resource_set"));
    }

    private Optional<FencingLevel> level(XmlConstraints.Level level) {
        Optional<FencingLevel.Target> target = target(level);
        if (level.id == null || level.index == null || level.devices == null || target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FencingLevel(reading.newId(FencingLevel.class, level.id), level.id, target.get(), level.index,
                List.of(Objects.requireNonNull(level.devices).split(",", -1)), reading.foreign(level.id, level, _ -> false, List.of())));
    }

    private static Optional<FencingLevel.Target> target(XmlConstraints.Level level) {
        List<FencingLevel.Target> targets = new ArrayList<>();
        if (level.target != null) {
            targets.add(new FencingLevel.NodeTarget(level.target));
        }
        if (level.pattern != null) {
            targets.add(new FencingLevel.PatternTarget(level.pattern));
        }
        if (level.attribute != null && level.value != null) {
            targets.add(new FencingLevel.AttributeTarget(level.attribute, level.value));
        }
        boolean half = (level.attribute == null) != (level.value == null);
        return targets.size() == 1 && !half ? Optional.of(targets.getFirst()) : Optional.empty();
    }
}
