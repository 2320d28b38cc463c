package org.quorate.rules.resources;

import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Clone;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Resource;
import org.quorate.model.Score;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Res11OrderIsNotColocation implements Rule {

    private static final Set<String> LOCAL = Set.of("Filesystem", "IPaddr2", "LVM-activate", "LVM");

    @Override
    public String id() {
        return "RES-11";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.startOrder().orders().stream().flatMap(order -> facts.resources().find(order.first()).stream()
                .flatMap(first -> facts.resources().find(order.then()).stream()
                        .filter(then -> single(facts, first) && single(facts, then))
                        .filter(then -> isLocal(facts, first) && !facts.colocations().areTied(first.name(), then.name()))
                        .map(then -> Problem.of("%s starts after %s, and may start on another node."
                                .formatted(then.name(), first.name()), order.id())
                                .fix(ResourceRemedy.colocate("Colocate %s with %s"
                                        .formatted(then.name(), first.name()), then.name(), first.name(), Score.INFINITY)))));
    }

    private static boolean single(Facts facts, Resource resource) {
        return !(resource instanceof Clone) && facts.resources().cloneOf(resource.name()).isEmpty();
    }

    /// what it gives is there on its own node only
    private static boolean isLocal(Facts facts, Resource resource) {
        return facts.resources().primitives(resource).anyMatch(primitive -> LOCAL.contains(primitive.agent().type()));
    }
}
