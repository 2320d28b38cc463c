package org.quorate.rules.domains;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Clone;
import org.quorate.model.Primitive;
import org.quorate.model.Score;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Dom05ReplicasOnDifferentHosts implements Rule {

    @Override
    public String id() {
        return "DOM-05";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return Stream.concat(apart(facts), cloned(facts)).filter(replicas -> mayMeet(facts, replicas.first(), replicas.second()))
                .map(Dom05ReplicasOnDifferentHosts::problem);
    }

    private static Stream<Replicas> apart(Facts facts) {
        return facts.colocations().constraints().stream().filter(each -> each.weight() < 0)
                .flatMap(each -> pairs(machines(facts, each.resource()), machines(facts, each.with()))
                        .map(pair -> new Replicas(each.resource() + " and " + each.with(), pair)));
    }

    private static Stream<Replicas> cloned(Facts facts) {
        return facts.topology().all(Clone.class).flatMap(clone -> {
            List<Primitive> machines = machines(facts, clone.name());
            return pairs(machines, machines).map(pair -> new Replicas("the instances of " + clone.name(), pair));
        });
    }

    /// Two virtual machines that hold replicas of one service.
    private record Replicas(String service, List<Primitive> machines) {

        private Primitive first() {
            return machines.getFirst();
        }

        private Primitive second() {
            return machines.getLast();
        }
    }

    /// the machines of the guest nodes that a resource is meant for; none if it is meant for other nodes too
    private static List<Primitive> machines(Facts facts, String name) {
        List<Node> nodes = facts.resources().find(name).map(resource -> {
            List<Node> preferred = facts.locations().preferred(resource);
            return preferred.isEmpty() ? facts.locations().allowed(resource) : preferred;
        }).orElse(List.of());
        return nodes.stream().allMatch(node -> node.kind() == Node.Kind.GUEST)
                ? nodes.stream().flatMap(node -> facts.topology().find(node.element(), Primitive.class).stream()).toList() : List.of();
    }

    private static Stream<List<Primitive>> pairs(List<Primitive> ones, List<Primitive> others) {
        Set<Set<String>> seen = new HashSet<>();
        return ones.stream().flatMap(one -> others.stream().filter(other -> !one.equals(other) && seen.add(Set.of(one.name(), other.name())))
                .map(other -> List.of(one, other))).toList().stream();
    }

    private static boolean mayMeet(Facts facts, Primitive one, Primitive other) {
        List<Node> hosts = facts.locations().allowedClusterNodes(one);
        return facts.colocations().apart(one.name(), other.name()).isEmpty() && facts.locations().allowedClusterNodes(other).stream()
                .anyMatch(hosts::contains);
    }

    private static Problem problem(Replicas replicas) {
        return Problem.of("%s and %s hold %s, and may run on one host."
                .formatted(replicas.first().name(), replicas.second().name(), replicas.service()),
                        replicas.first().id(), replicas.second().id())
                .fix(ResourceRemedy.colocate("Keep %s and %s apart".formatted(replicas.second().name(), replicas.first().name()),
                        replicas.second().name(), replicas.first().name(), Score.MINUS_INFINITY));
    }
}
