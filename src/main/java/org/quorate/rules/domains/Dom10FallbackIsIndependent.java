package org.quorate.rules.domains;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.model.FencingLevel;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Dom10FallbackIsIndependent implements Rule {

    @Override
    public String id() {
        return "DOM-10";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().all().stream().filter(node -> node.kind() != Node.Kind.GUEST && facts.fencing().levels(node.name()).size() > 1)
                .flatMap(node -> problem(facts, node));
    }

    private static Stream<Problem> problem(Facts facts, Node node) {
        return facts.failureDomains().all().stream().filter(domain -> switch (domain.kind()) {
            case NETWORK, SWITCH, FEED, PDU -> true;
            case SITE, RACK, STORAGE, HOST -> false;
        }).filter(domain -> {
            Outage outage = facts.failureDomains().outage(domain);
            return outage.works(node) && !facts.fenceAvailability().canFence(node, outage);
        }).reduce((_, later) -> later).stream().map(domain -> Problem.of("All fencing levels of %s depend on %s.".formatted(node.name(), domain),
                Stream.concat(Stream.of(node.element(), domain.element()), facts.fencing().levels(node.name()).stream()
                        .map(FencingLevel::id)).toList()));
    }
}
