package org.quorate.rules.network;

import java.util.Locale;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.finding.Severity;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.SiteLink;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Net09Latency implements Rule {

    @Override
    public String id() {
        return "NET-09";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(SiteLink.class).filter(link -> link.roundTrip().filter(time -> time > 2).isPresent())
                .filter(link -> hasVoters(facts, link.from()) && hasVoters(facts, link.to()))
                .map(link -> problem(facts, link, link.roundTrip().orElseThrow()));
    }

    private static boolean hasVoters(Facts facts, ElementId site) {
        return facts.nodes().clusterNodes().stream().anyMatch(node ->
                node.machine().flatMap(facts.failureDomains()::site).filter(domain -> domain.element().equals(site)).isPresent());
    }

    private static Problem problem(Facts facts, SiteLink link, double time) {
        Problem problem = Problem.of(String.format(Locale.ROOT, "Cluster nodes at %s and %s are %.1f ms apart.", name(facts, link.from()),
                name(facts, link.to()), time),
                link.id(), link.from(), link.to());
        return time > 300 ? problem.as(Severity.ERROR) : problem;
    }

    private static String name(Facts facts, ElementId site) {
        return facts.topology().find(site).map(Element::name).orElse(site.value());
    }
}
