package org.quorate.rules.domains;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.finding.Severity;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Dom03TwoSitesNeedThird implements Rule {

    @Override
    public String id() {
        return "DOM-03";
    }

    @Override
    public Optional<String> missing(Facts facts) {
        return facts.failureDomains().of(FailureDomain.Kind.SITE).findAny().isPresent() ? Optional.empty()
                : Optional.of("The design does not say at which sites the hosts are.");
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Map<FailureDomain, Integer> votes = new LinkedHashMap<>();
        facts.nodes().clusterNodes().forEach(node -> node.machine().flatMap(facts.failureDomains()::site)
                .ifPresent(site -> votes.merge(site, facts.votes().nodes().getOrDefault(node.name(), 0), Integer::sum)));
        boolean even = votes.size() == 2 && Set.copyOf(votes.values()).size() == 1;
        boolean arbiter = facts.topology().quorumDevice().filter(device -> votes.keySet().stream()
                .allMatch(site -> facts.failureDomains().outage(site).works(device.id()))).isPresent();
        if (!even || arbiter) {
            return Stream.empty();
        }
        Problem problem = Problem.of("%s have the same votes, and no third place decides between them."
                        .formatted(votes.keySet().stream().map(FailureDomain::name).collect(Collectors.joining(" and "))),
                votes.keySet().stream().map(FailureDomain::element).toList());
        return Stream.of(facts.topology().intentions().siteFailOver() ? problem : problem.as(Severity.WARNING));
    }
}
