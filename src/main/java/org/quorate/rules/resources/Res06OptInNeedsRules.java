package org.quorate.rules.resources;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Res06OptInNeedsRules implements Rule {

    @Override
    public String id() {
        return "RES-06";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        if (facts.locations().isSymmetric()) {
            return Stream.empty();
        }
        List<String> hosts = facts.nodes().clusterNodes().stream().map(Node::name).toList();
        return facts.resources().topLevel().filter(resource -> facts.resources().primitives(resource).noneMatch(Primitive::isFenceDevice))
                .filter(resource -> facts.locations().allowed(resource).isEmpty())
                .map(resource -> offered(Problem.of("No constraint lets %s run anywhere, and the cluster is opt-in."
                        .formatted(resource.name()), resource.id()),
                        resource, hosts));
    }

    private static Problem offered(Problem problem, Resource resource, List<String> hosts) {
        return hosts.isEmpty() ? problem : problem.fix(ResourceRemedy.admit(resource.name(), hosts));
    }
}
