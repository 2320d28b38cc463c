package org.quorate.rules.resources;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Probes;
import org.quorate.model.Resource;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Res16ProbeLoad implements Rule {

    private static final int MANY_PROBES = 1000;
    private static final int MANY_REMOTES = 16;

    @Override
    public String id() {
        return "RES-16";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Probes probes = facts.probes();
        long remotes = facts.nodes().all().stream().filter(node -> !node.isClusterNode()).count();
        if (probes.count() <= MANY_PROBES || remotes <= MANY_REMOTES || probes.everywhere().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("The first start takes %d probes, and %d resources are looked for on every node."
                .formatted(probes.count(), probes.everywhere().size()),
                        probes.everywhere().stream().map(Resource::id).toList())
                .because("There are %d nodes, %d of them remote or guest nodes.".formatted(facts.nodes().all().size(), remotes)));
    }
}
