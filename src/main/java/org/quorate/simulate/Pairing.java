package org.quorate.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.Group;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Score;

/// A colocation between two things that are placed: primitives, or clones as a whole.
///
/// @param dependent the name of a primitive or clone
/// @param primary   the name of a primitive or clone, placed first
/// @param attribute what must be equal: the node itself (`#uname`) or a node attribute
record Pairing(String dependent, String primary, int score, String attribute) {

    boolean isMandatory() {
        return score >= Score.LIMIT;
    }

    boolean isBan() {
        return score <= -Score.LIMIT;
    }

    /// All of a configuration: its constraints, where a group is represented by its first member (as dependent, or as the
    /// other side of an optional one) or its last; and each group member with the one before it.
    static List<Pairing> all(Facts facts) {
        List<Pairing> pairings = new ArrayList<>();
        facts.topology().all(ColocationConstraint.class).filter(colocation -> colocation.weight() != 0)
                .filter(colocation -> colocation.withRole().filter(Pairing::isPromoted).isEmpty() && colocation.role().filter(Pairing::isPromoted).isEmpty())
                .sorted(Comparator.comparing(ColocationConstraint::name))
                .forEach(colocation -> of(facts, colocation).ifPresent(pairings::add));
        facts.topology().all(Group.class).forEach(group -> {
            List<String> members = facts.resources().primitives(group).map(Primitive::name).toList();
            for (int i = 1; i < members.size(); i++) {
                pairings.add(new Pairing(members.get(i), members.get(i - 1), Score.LIMIT, "#uname"));
            }
        });
        return pairings;
    }

    private static boolean isPromoted(String role) {
        return role.equals("Promoted") || role.equals("Master");
    }

    private static Optional<Pairing> of(Facts facts, ColocationConstraint colocation) {
        boolean mandatory = colocation.weight() >= Score.LIMIT;
        return placed(facts, colocation.resource(), true).flatMap(dependent -> placed(facts, colocation.with(), !mandatory)
                .map(primary -> new Pairing(dependent, primary, colocation.weight(), colocation.nodeAttribute().orElse("#uname"))));
    }

    private static Optional<String> placed(Facts facts, String name, boolean first) {
        return facts.resources().find(name).flatMap(resource -> switch (outside(facts, resource)) {
            case Clone clone -> Optional.of(clone.name());
            case Primitive primitive -> Optional.of(primitive.name());
            case Bundle bundle -> Optional.of(bundle.name());
            case Group group -> {
                Stream<String> members = facts.resources().primitives(group).map(Primitive::name);
                yield first ? members.findFirst() : members.reduce((_, later) -> later);
            }
        });
    }

    private static Resource outside(Facts facts, Resource resource) {
        return facts.resources().cloneOf(resource.name()).map(Resource.class::cast).orElse(resource);
    }
}
