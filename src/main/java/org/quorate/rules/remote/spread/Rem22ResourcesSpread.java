package org.quorate.rules.remote.spread;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Preferences;
import org.quorate.model.Clone;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.Resource;
import org.quorate.model.Score;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem22ResourcesSpread implements Rule {

    @Override
    public String id() {
        return "REM-22";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        boolean remotes = facts.nodes().all().stream().anyMatch(node -> !node.isClusterNode());
        return !remotes || !facts.locations().isSymmetric() ? Stream.empty() : facts.resources().topLevel()
                .filter(resource -> !(resource instanceof Clone) && facts.resources().primitives(resource)
                        .noneMatch(Preferences::runsOnClusterNodesOnly))
                .filter(resource -> facts.locations().of(resource).isEmpty() && !followsAnother(facts, resource))
                .map(resource -> Problem.of(resource.name() + " may start on any remote or guest node: nothing says where it runs.",
                        resource.id())
                        .fix(ResourceRemedy.onlyOnClusterNodes(resource.name())));
    }

    /// a mandatory colocation says where it runs
    private static boolean followsAnother(Facts facts, Resource resource) {
        return facts.colocations().all().stream()
                .anyMatch(colocation -> colocation.resource().equals(resource.name()) && colocation.weight() >= Score.LIMIT
                        && colocation.nodeAttribute().isEmpty());
    }
}
