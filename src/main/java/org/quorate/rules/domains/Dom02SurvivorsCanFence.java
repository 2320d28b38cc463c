package org.quorate.rules.domains;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Dom02SurvivorsCanFence implements Rule {

    @Override
    public String id() {
        return "DOM-02";
    }

    @Override
    public Optional<String> missing(Facts facts) {
        return facts.failureDomains().all().stream().allMatch(domain -> domain.kind() == FailureDomain.Kind.HOST)
                ? Optional.of("The design does not say in which sites and racks, at which feeds and switches the hosts are.") : Optional.empty();
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.failureDomains().all().stream().flatMap(domain -> problem(facts, domain));
    }

    private static Stream<Problem> problem(Facts facts, FailureDomain domain) {
        Outage outage = facts.failureDomains().outage(domain);
        List<Node> stuck = facts.nodes().all().stream().filter(node -> node.kind() != Node.Kind.GUEST && !outage.works(node))
                .filter(node -> facts.fencing().isCovered(node) && !facts.fenceAvailability().canFence(node, outage)).toList();
        boolean survivors = facts.nodes().clusterNodes().stream().anyMatch(outage::works);
        if (stuck.isEmpty() || !survivors) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("When %s fails, nobody can fence %s: every fence path fails too."
                        .formatted(domain, stuck.stream().map(Node::name).collect(Collectors.joining(", "))),
                Stream.concat(Stream.of(domain.element()), stuck.stream().map(Node::element)).toList()));
    }
}
