package org.quorate.rules.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Net06LinksApart implements Rule {

    @Override
    public String id() {
        return "NET-06";
    }

    @Override
    public Optional<String> missing(Facts facts) {
        boolean known = IntStream.range(0, facts.links().count()).allMatch(link -> facts.links().network(link).isPresent());
        return known ? Optional.empty() : Optional.of("The design does not say over which networks corosync's links run.");
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        if (facts.links().count() < 2) {
            return Stream.empty();
        }
        return Stream.of(FailureDomain.Kind.NETWORK, FailureDomain.Kind.SWITCH).flatMap(facts.failureDomains()::of)
                .flatMap(domain -> problem(facts, domain));
    }

    private static Stream<Problem> problem(Facts facts, FailureDomain domain) {
        Outage outage = facts.failureDomains().outage(domain);
        List<Node> cut = facts.nodes().clusterNodes().stream().filter(outage::works)
                .filter(node -> IntStream.range(0, facts.links().count()).noneMatch(link -> facts.links().works(node, link, outage))).toList();
        return cut.isEmpty() ? Stream.empty() : Stream.of(Problem.of("All links of %s run over the %s."
                        .formatted(cut.stream().map(Node::name).collect(Collectors.joining(", ")), domain),
                Stream.concat(Stream.of(domain.element()), cut.stream().map(Node::element)).toList()));
    }
}
