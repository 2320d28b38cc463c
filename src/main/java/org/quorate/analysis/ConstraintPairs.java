package org.quorate.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.quorate.model.CibBoolean;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Constraint;
import org.quorate.model.Foreign;
import org.quorate.model.OrderConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.ResourceSet;
import org.quorate.model.Score;
import org.quorate.model.Topology;

/// What colocations and orders say of pairs of resources: those with sets, and those that name templates or tags, are taken
/// apart. A pair has the id and the name of the constraint that it comes from, so several may have the same.
///
/// Source: lib/pacemaker/pcmk_sched_colocation.c (`unpack_colocation_set`, `colocate_rsc_sets`), pcmk_sched_ordering.c
/// (`unpack_order_set`, `order_rsc_sets`)
final class ConstraintPairs {

    private final Resources resources;

    private ConstraintPairs(Resources resources) {
        this.resources = resources;
    }

    static List<ColocationConstraint> colocations(Topology topology, Resources resources) {
        ConstraintPairs pairs = new ConstraintPairs(resources);
        return topology.all(Constraint.class).flatMap(constraint -> switch (constraint) {
            case ColocationConstraint colocation -> pairs.spoken(colocation).map(ColocationConstraint.class::cast);
            case ColocationSetConstraint sets -> pairs.of(sets).stream();
            default -> Stream.<ColocationConstraint>empty();
        }).toList();
    }

    static List<OrderConstraint> orders(Topology topology, Resources resources) {
        ConstraintPairs pairs = new ConstraintPairs(resources);
        return topology.all(Constraint.class).flatMap(constraint -> switch (constraint) {
            case OrderConstraint order -> pairs.spoken(order).map(OrderConstraint.class::cast);
            case OrderSetConstraint sets -> pairs.of(sets).stream();
            default -> Stream.<OrderConstraint>empty();
        }).toList();
    }

    /// A constraint of two names, for each pair of resources that these mean. What means nothing stays, so that it can be reported.
    private Stream<Constraint> spoken(Constraint constraint) {
        List<String> names = constraint.resources();
        List<String> firsts = meant(names.getFirst());
        List<String> seconds = meant(names.getLast());
        if (firsts.equals(names.subList(0, 1)) && seconds.equals(names.subList(1, 2))) {
            return Stream.of(constraint);
        }
        return firsts.stream().flatMap(first -> seconds.stream().map(second -> {
            List<String> rest = new ArrayList<>(List.of(first, second));
            return constraint.speakingOf(_ -> rest.removeFirst());
        }));
    }

    private List<String> meant(String name) {
        return resources.exists(name) || !resources.isReferable(name) ? List.of(name) : List.copyOf(resources.meant(name));
    }

    private List<String> members(ResourceSet set) {
        return set.resources().stream().flatMap(name -> meant(name).stream()).toList();
    }

    /// Each set, and then what joins it to the one before.
    private static void walk(List<ResourceSet> sets, Consumer<ResourceSet> within, BiConsumer<ResourceSet, ResourceSet> between) {
        for (int i = 0; i < sets.size(); i++) {
            within.accept(sets.get(i));
            if (i > 0) {
                between.accept(sets.get(i - 1), sets.get(i));
            }
        }
    }

    private List<ColocationConstraint> of(ColocationSetConstraint constraint) {
        List<ColocationConstraint> pairs = new ArrayList<>();
        walk(constraint.sets(), set -> within(constraint, set, pairs), (before, set) -> between(constraint, before, set, pairs));
        return pairs;
    }

    private void within(ColocationSetConstraint constraint, ResourceSet set, List<ColocationConstraint> pairs) {
        Optional<Score> score = set.option("score").map(Score::new).or(constraint::score);
        int weight = score.map(Score::orZero).orElse(Score.LIMIT);
        List<String> members = members(set);
        Optional<String> role = set.option("role");
        BiConsumer<String, String> tie = (resource, with) -> pairs.add(pair(constraint, resource, role, with, role, score));
        if (weight == 0 || !set.isSequential()) {
            return;
        }
        boolean backwards = set.option("ordering").filter(ordering -> !ordering.equalsIgnoreCase("group")).isPresent();
        for (int i = 1; i < members.size(); i++) {
            if (weight < 0) {
                for (String earlier : members.subList(0, i)) {
                    tie.accept(members.get(i), earlier);
                }
            } else if (backwards) {
                tie.accept(members.get(i - 1), members.get(i));
            } else {
                tie.accept(members.get(i), members.get(i - 1));
            }
        }
    }

    private void between(ColocationSetConstraint constraint, ResourceSet dependent, ResourceSet with, List<ColocationConstraint> pairs) {
        List<String> first = members(dependent);
        List<String> second = members(with);
        List<String> ones = dependent.isSequential() ? first.subList(0, Math.min(1, first.size())) : first;
        List<String> others = with.isSequential() ? second.subList(Math.max(0, second.size() - 1), second.size()) : second;
        ones.forEach(one -> others.forEach(other ->
                pairs.add(pair(constraint, one, dependent.option("role"), other, with.option("role"), constraint.score()))));
    }

    private static ColocationConstraint pair(ColocationSetConstraint constraint, String resource, Optional<String> role, String with,
                                             Optional<String> withRole, Optional<Score> score) {
        return new ColocationConstraint(constraint.id(), constraint.name(), resource, role, with, withRole, score, Optional.empty(),
                constraint.influence(), Foreign.NONE);
    }

    private List<OrderConstraint> of(OrderSetConstraint constraint) {
        List<OrderConstraint> pairs = new ArrayList<>();
        walk(constraint.sets(), set -> within(constraint, set, pairs), (before, set) -> between(constraint, before, set, pairs));
        return pairs;
    }

    private void within(OrderSetConstraint constraint, ResourceSet set, List<OrderConstraint> pairs) {
        List<String> members = members(set);
        Optional<String> kind = set.option("kind").or(constraint::kind);
        boolean serialized = kind.filter(word -> word.equalsIgnoreCase("Serialize")).isPresent();
        for (int i = 1; i < members.size(); i++) {
            String then = members.get(i);
            List<String> before = serialized ? members.subList(0, i) : set.isSequential() ? members.subList(i - 1, i) : List.of();
            before.forEach(first -> pairs.add(pair(constraint, first, set, then, set, kind)));
        }
    }

    /// after a set of which one suffices, nothing waits for a particular one
    private void between(OrderSetConstraint constraint, ResourceSet first, ResourceSet then, List<OrderConstraint> pairs) {
        List<String> firsts = members(first);
        List<String> thens = members(then);
        List<String> ones = saysSequential(first) ? firsts.subList(Math.max(0, firsts.size() - 1), firsts.size()) : firsts;
        List<String> others = saysSequential(then) ? thens.subList(0, Math.min(1, thens.size())) : thens;
        Optional<String> kind = first.isRequireAll() || firsts.size() == 1 ? constraint.kind() : Optional.of("Optional");
        ones.forEach(one -> others.forEach(other -> pairs.add(pair(constraint, one, first, other, then, kind))));
    }

    /// between sets the scheduler asks for the written word, not for the default
    private static boolean saysSequential(ResourceSet set) {
        return set.option("sequential").filter(CibBoolean::isTrue).isPresent();
    }

    private static OrderConstraint pair(OrderSetConstraint constraint, String first, ResourceSet ofFirst, String then, ResourceSet ofThen,
                                        Optional<String> kind) {
        return new OrderConstraint(constraint.id(), constraint.name(), first, ofFirst.option("action"), then,
                Optional.of(ofThen.option("action").orElse("start")), kind, constraint.symmetrical(), Foreign.NONE);
    }
}
