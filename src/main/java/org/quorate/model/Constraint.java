package org.quorate.model;

import java.util.List;
import java.util.function.UnaryOperator;

/// A constraint of the CIB's `<constraints>` section; its [#name()] is the CIB id.
public sealed interface Constraint extends ClusterElement permits LocationConstraint, ColocationConstraint,
        ColocationSetConstraint, OrderConstraint, OrderSetConstraint, TicketConstraint {

    /// The names of resources, templates and tags that it speaks of, in their order; a pattern is no name.
    default List<String> resources() {
        return switch (this) {
            case LocationConstraint location -> switch (location.subject()) {
                case LocationConstraint.Named(String resource) -> List.of(resource);
                case LocationConstraint.Sets(List<ResourceSet> sets) -> ResourceSet.resources(sets);
                case LocationConstraint.Pattern _ -> List.of();
            };
            case ColocationConstraint colocation -> List.of(colocation.resource(), colocation.with());
            case ColocationSetConstraint colocation -> ResourceSet.resources(colocation.sets());
            case OrderConstraint order -> List.of(order.first(), order.then());
            case OrderSetConstraint order -> ResourceSet.resources(order.sets());
            case TicketConstraint ticket -> switch (ticket.subject()) {
                case TicketConstraint.Named(String resource, _) -> List.of(resource);
                case TicketConstraint.Sets(List<ResourceSet> sets) -> ResourceSet.resources(sets);
            };
        };
    }

    /// The same constraint that speaks of others instead.
    default Constraint speakingOf(UnaryOperator<String> swap) {
        return switch (this) {
            case LocationConstraint location -> Components.with(location, "subject", switch (location.subject()) {
                case LocationConstraint.Named(String resource) -> new LocationConstraint.Named(swap.apply(resource));
                case LocationConstraint.Sets(List<ResourceSet> sets) -> new LocationConstraint.Sets(ResourceSet.speakingOf(sets, swap));
                case LocationConstraint.Pattern pattern -> pattern;
            });
            case ColocationConstraint colocation -> Components.with(
                    Components.with(colocation, "resource", swap.apply(colocation.resource())), "with", swap.apply(colocation.with()));
            case ColocationSetConstraint colocation -> Components.with(colocation, "sets", ResourceSet.speakingOf(colocation.sets(), swap));
            case OrderConstraint order -> Components.with(
                    Components.with(order, "first", swap.apply(order.first())), "then", swap.apply(order.then()));
            case OrderSetConstraint order -> Components.with(order, "sets", ResourceSet.speakingOf(order.sets(), swap));
            case TicketConstraint ticket -> Components.with(ticket, "subject", switch (ticket.subject()) {
                case TicketConstraint.Named(String resource, var role) -> new TicketConstraint.Named(swap.apply(resource), role);
                case TicketConstraint.Sets(List<ResourceSet> sets) -> new TicketConstraint.Sets(ResourceSet.speakingOf(sets, swap));
            });
        };
    }

    /// Its sets of resources; none where it speaks of single ones.
    default List<ResourceSet> resourceSets() {
        return switch (this) {
            case LocationConstraint location -> location.subject() instanceof LocationConstraint.Sets(List<ResourceSet> sets) ? sets : List.of();
            case ColocationSetConstraint colocation -> colocation.sets();
            case OrderSetConstraint order -> order.sets();
            case TicketConstraint ticket -> ticket.subject() instanceof TicketConstraint.Sets(List<ResourceSet> sets) ? sets : List.of();
            case ColocationConstraint _, OrderConstraint _ -> List.of();
        };
    }

    /// The same constraint with other sets, where it has sets.
    default Constraint withResourceSets(UnaryOperator<List<ResourceSet>> change) {
        return switch (this) {
            case LocationConstraint location when location.subject() instanceof LocationConstraint.Sets(List<ResourceSet> sets) ->
                    Components.with(location, "subject", new LocationConstraint.Sets(change.apply(sets)));
            case ColocationSetConstraint colocation -> Components.with(colocation, "sets", change.apply(colocation.sets()));
            case OrderSetConstraint order -> Components.with(order, "sets", change.apply(order.sets()));
            case TicketConstraint ticket when ticket.subject() instanceof TicketConstraint.Sets(List<ResourceSet> sets) ->
                    Components.with(ticket, "subject", new TicketConstraint.Sets(change.apply(sets)));
            case LocationConstraint _, TicketConstraint _, ColocationConstraint _, OrderConstraint _ -> this;
        };
    }
}
