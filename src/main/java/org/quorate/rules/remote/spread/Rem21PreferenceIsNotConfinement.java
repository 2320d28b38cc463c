package org.quorate.rules.remote.spread;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Preferences;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Resource;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem21PreferenceIsNotConfinement implements Rule {

    @Override
    public String id() {
        return "REM-21";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.resources().topLevel()
                .filter(resource -> facts.resources().primitives(resource).noneMatch(Preferences::runsOnClusterNodesOnly))
                .flatMap(resource -> problem(facts, resource).stream());
    }

    private static Optional<Problem> problem(Facts facts, Resource resource) {
        List<Node> preferred = facts.locations().preferred(resource);
        List<Node> others = facts.locations().allowed(resource).stream().filter(node -> !preferred.contains(node)).toList();
        boolean guestsOnly = !preferred.isEmpty() && preferred.stream().allMatch(node -> node.kind() == Node.Kind.GUEST);
        if (!guestsOnly || others.isEmpty()) {
            return Optional.empty();
        }
        List<LocationConstraint> wishes = facts.locations().of(resource);
        String more = others.size() == 1 ? "" : " and " + (others.size() - 1) + " more";
        return Optional.of(Problem.of(resource.name() + " prefers " + preferred.stream().map(Node::name).collect(Collectors.joining(", "))
                + " and may start on "
                + others.getFirst().name() + more + ".", resource.id()).fix(ResourceRemedy.confine(resource.name(), wishes)));
    }
}
