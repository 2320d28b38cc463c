package org.quorate.rules.domains;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Node;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Dom07HostsInSeveralDomains implements Rule {

    @Override
    public String id() {
        return "DOM-07";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().clusterNodes().size() < 2 ? Stream.empty() : facts.capacity().vms().flatMap(vm -> problem(facts, vm));
    }

    private static Stream<Problem> problem(Facts facts, Primitive vm) {
        List<Node> hosts = facts.locations().allowedClusterNodes(vm);
        if (hosts.size() == 1) {
            return Stream.of(Problem.of("%s may run on %s only.".formatted(vm.name(), hosts.getFirst().name()), vm.id(),
                    hosts.getFirst().element()));
        }
        return facts.failureDomains().all().stream()
                .filter(domain -> domain.kind() == FailureDomain.Kind.SITE || domain.kind() == FailureDomain.Kind.RACK)
                .filter(domain -> !hosts.isEmpty() && within(domain, hosts) && !within(domain, facts.nodes().clusterNodes())).limit(1)
                .map(domain -> Problem.of("%s may run in %s only.".formatted(vm.name(), domain), vm.id(), domain.element()));
    }

    private static boolean within(FailureDomain domain, List<Node> nodes) {
        return nodes.stream().allMatch(node -> node.machine().filter(domain.machines()::contains).isPresent());
    }
}
