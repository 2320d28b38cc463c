package org.quorate.rules.resources;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Bundle;
import org.quorate.model.Components;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Score;
import org.quorate.rules.NearestName;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Res05UnknownNode implements Rule {

    @Override
    public String id() {
        return "RES-05";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Set<String> known = facts.nodes().all().stream().map(node -> node.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return facts.topology().all(LocationConstraint.class).flatMap(location -> node(location)
                .filter(name -> !known.contains(name.toLowerCase(Locale.ROOT)) && !isReplica(facts, name)).stream()
                .map(name -> problem(facts, location, name)));
    }

    private static Optional<String> node(LocationConstraint location) {
        return location.place() instanceof LocationConstraint.OnNode(String name, Score _) ? Optional.of(name) : Optional.empty();
    }

    /// the guest nodes of a bundle are called like it, with a number
    private static boolean isReplica(Facts facts, String name) {
        String bundle = name.replaceFirst("-\\d+$", "");
        return !bundle.equals(name) && facts.resources().find(bundle).filter(Bundle.class::isInstance).isPresent();
    }

    private static Problem problem(Facts facts, LocationConstraint location, String name) {
        Problem problem = Problem.of("The constraint %s speaks of %s, which is no node.".formatted(location.name(), name), location.id());
        return NearestName.of(name, facts.nodes().all().stream().map(Node::name).toList())
                .map(nearest -> problem.fix(Remedy.change("Speak of %s instead".formatted(nearest), location.id(), LocationConstraint.class, each ->
                        each.place() instanceof LocationConstraint.OnNode(String _, Score score)
                                ? Components.with(each, "place", new LocationConstraint.OnNode(nearest, score)) : each)))
                .orElse(problem).fix(Remedy.remove(location));
    }
}
