package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.any;
import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.oneOf;
import static org.quorate.export.pcs.PcsLimits.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Constraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.ResourceSet;
import org.quorate.model.TicketConstraint;

/// Constraints with resource sets, and tickets, in pcs's words.
///
/// Source: pcs/lib/cib/constraint/resource_set.py, colocation.py, order.py, ticket.py
final class SetWords {
    private static final Set<String> BOOLEANS = Set.of("true", "false");
    private static final Map<String, Set<String>> OPTIONS = Map.of("sequential", BOOLEANS, "require-all", BOOLEANS,
            "action", ConstraintSteps.ACTIONS, "role", ConstraintSteps.ROLES);
    private static final Set<String> LOSS_POLICIES = Set.of("fence", "stop", "freeze", "demote");
    private static final Pattern TICKET = Pattern.compile("[A-Za-z0-9-]{1,63}");

    private final ResourceNames names;
    private final PcsVersion version;

    SetWords(ResourceNames names, PcsVersion version) {
        this.names = names;
        this.version = version;
    }

    Optional<String> limit(ColocationSetConstraint colocation) {
        return first(PcsLimits.foreign(colocation.foreign()), sets(colocation),
                when(colocation.score().isEmpty(), "a colocation without a score"),
                colocation.score().flatMap(score -> ConstraintSteps.score(score.text())),
                when(colocation.influence().isPresent(), "the influence of a colocation of sets"));
    }

    Optional<String> limit(OrderSetConstraint order) {
        return first(PcsLimits.foreign(order.foreign()), sets(order), names.ordered(order.resources()),
                oneOf(order.kind(), ConstraintSteps.KINDS, "a constraint"), oneOf(order.symmetrical(), BOOLEANS, "a constraint"));
    }

    Optional<String> limit(TicketConstraint ticket) {
        return first(PcsLimits.foreign(ticket.foreign()),
                when(!TICKET.matcher(ticket.ticket()).matches(), "a ticket called " + ticket.ticket()),
                oneOf(ticket.lossPolicy(), LOSS_POLICIES, "a constraint"),
                switch (ticket.subject()) {
                    case TicketConstraint.Named(String resource, var role) ->
                            first(names.constrained(resource), oneOf(role, ConstraintSteps.ROLES, "a constraint"), version.role(role));
                    case TicketConstraint.Sets _ -> sets(ticket);
                });
    }

    private Optional<String> sets(Constraint constraint) {
        return first(when(constraint.resourceSets().isEmpty(), "a constraint of no resources"), any(constraint.resourceSets(), this::set));
    }

    private Optional<String> set(ResourceSet set) {
        return first(when(set.reference().isPresent(), PcsLimits.SHARED),
                when(set.resources().isEmpty(), "an empty set of resources"),
                when(new HashSet<>(set.resources()).size() < set.resources().size(), "a resource twice in a set"),
                any(set.resources(), names::constrained),
                any(List.copyOf(set.options().entrySet()), option -> first(
                        when(!OPTIONS.containsKey(option.getKey()), "the option " + option.getKey() + " of a resource set"),
                        oneOf(Optional.of(option.getValue()), OPTIONS.getOrDefault(option.getKey(), Set.of()), "a resource set"))),
                version.role(set.option("role")));
    }

    List<String> words(ColocationSetConstraint colocation) {
        List<String> words = withSets("colocation", colocation);
        colocation.score().ifPresent(score -> words.add("score=" + score.text()));
        return words;
    }

    List<String> words(OrderSetConstraint order) {
        List<String> words = withSets("order", order);
        order.kind().ifPresent(kind -> words.add("kind=" + kind));
        order.symmetrical().ifPresent(symmetrical -> words.add("symmetrical=" + symmetrical));
        return words;
    }

    List<String> words(TicketConstraint ticket) {
        List<String> words = switch (ticket.subject()) {
            case TicketConstraint.Named(String resource, var role) -> {
                List<String> plain = new ArrayList<>(List.of("constraint", "ticket", "add", ticket.ticket()));
                role.ifPresent(plain::add);
                plain.addAll(List.of(resource, "id=" + ticket.name()));
                yield plain;
            }
            case TicketConstraint.Sets _ -> {
                List<String> sets = withSets("ticket", ticket);
                sets.add("ticket=" + ticket.ticket());
                yield sets;
            }
        };
        ticket.lossPolicy().ifPresent(policy -> words.add("loss-policy=" + policy));
        return words;
    }

    private static List<String> withSets(String kind, Constraint constraint) {
        List<String> words = new ArrayList<>(List.of("constraint", kind));
        constraint.resourceSets().forEach(set -> {
            words.add("set");
            words.addAll(set.resources());
            words.addAll(Pairs.of(set.options()));
        });
        words.addAll(List.of("setoptions", "id=" + constraint.name()));
        return words;
    }
}
