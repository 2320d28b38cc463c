package org.quorate.rules.domains;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Capacity;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.finding.Severity;
import org.quorate.model.Primitive;
import org.quorate.rules.NameList;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Dom11RoomAfterDomainLoss implements Rule {

    @Override
    public String id() {
        return "DOM-11";
    }

    @Override
    public Optional<String> missing(Facts facts) {
        return facts.capacity().isKnown() ? Optional.empty()
                : Optional.of("The design does not say what every cluster node offers and what virtual machines need.");
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.failureDomains().all().stream().filter(domain -> domain.kind() != FailureDomain.Kind.HOST)
                .flatMap(domain -> problem(facts, domain));
    }

    /// only domains that take several hosts and leave some: a single host is the concern of CAP-01
    private static Stream<Problem> problem(Facts facts, FailureDomain domain) {
        Outage outage = facts.failureDomains().outage(domain);
        List<Node> left = facts.nodes().clusterNodes().stream().filter(outage::works).toList();
        int lost = facts.nodes().clusterNodes().size() - left.size();
        List<Primitive> homeless = lost < 2 || left.isEmpty() ? List.of() : facts.capacity().homeless(left, facts.locations()::allows);
        if (homeless.isEmpty()) {
            return Stream.empty();
        }
        Problem problem = Problem.of("Without %s there is no room for %s.".formatted(domain, NameList.of(homeless)),
                Stream.concat(Stream.of(domain.element()), homeless.stream().map(Primitive::id)).toList());
        return Stream.of(homeless.stream().anyMatch(vm -> Capacity.priority(vm) > 0) ? problem.as(Severity.ERROR) : problem);
    }
}
