package org.quorate.rules.resources;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Components;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Score;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Res15ExclusiveElsewhere implements Rule {

    @Override
    public String id() {
        return "RES-15";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<LocationConstraint> all = facts.topology().all(LocationConstraint.class).toList();
        Map<String, Set<String>> exclusive = new LinkedHashMap<>();
        all.stream().filter(each -> each.discovery().equals(Optional.of("exclusive"))).forEach(each -> subject(each).ifPresent(resource ->
                node(each).ifPresent(node -> exclusive.computeIfAbsent(resource, _ -> new HashSet<>()).add(node))));
        return all.stream().filter(each -> each.discovery().filter("exclusive"::equals).isEmpty() && isPositive(each))
                .flatMap(each -> subject(each).filter(exclusive::containsKey).stream().flatMap(resource -> node(each).stream()
                        .filter(node -> !exclusive.getOrDefault(resource, Set.of()).contains(node))
                        .map(node -> problem(each, resource, node))));
    }

    private static Problem problem(LocationConstraint location, String resource, String node) {
        return Problem.of("%s prefers %s, and is confined to other nodes.".formatted(resource, node), location.id())
                .fix(Remedy.change("Admit %s there too".formatted(resource), location.id(), LocationConstraint.class,
                        each -> Components.with(each, "discovery", Optional.of("exclusive"))))
                .fix(Remedy.remove(location));
    }

    private static boolean isPositive(LocationConstraint location) {
        return location.place() instanceof LocationConstraint.OnNode(String _, Score score) && score.orZero() > 0;
    }

    private static Optional<String> subject(LocationConstraint location) {
        return location.subject() instanceof LocationConstraint.Named(String name) ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> node(LocationConstraint location) {
        return location.place() instanceof LocationConstraint.OnNode(String name, Score _) ? Optional.of(name) : Optional.empty();
    }
}
