package org.quorate.rules.domains;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Outage;
import org.quorate.model.Components;
import org.quorate.model.Element;
import org.quorate.model.Host;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Dom09SuppliesOnTwoFeeds implements Rule {

    @Override
    public String id() {
        return "DOM-09";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(Host.class).filter(host -> host.supplies().size() > 1)
                .flatMap(host -> facts.failureDomains().around(host.id()).stream()
                .filter(domain -> domain.kind() == FailureDomain.Kind.FEED || domain.kind() == FailureDomain.Kind.PDU).limit(1)
                .map(domain -> moved(facts, host, domain, Problem.of("All %d power supplies of %s hang on %s."
                        .formatted(host.supplies().size(), host.name(), domain),
                        host.id(), domain.element()))));
    }

    /// moves the last supply to the first PDU, or else feed, that outlives the domain
    private static Problem moved(Facts facts, Host host, FailureDomain domain, Problem problem) {
        Outage outage = facts.failureDomains().outage(domain);
        Optional<? extends Element> other = facts.topology().all(Pdu.class).filter(pdu -> outage.works(pdu.id())).map(Element.class::cast)
                .findFirst()
                .or(() -> facts.topology().all(PowerFeed.class).filter(feed -> outage.works(feed.id())).map(Element.class::cast).findFirst());
        int last = host.supplies().size() - 1;
        return other.map(source -> problem.fix(Remedy.change("Move supply %d of %s to %s"
                .formatted(last + 1, host.name(), source.name()), host.id(), Host.class, each -> {
            List<PowerSupply> supplies = new ArrayList<>(each.supplies());
            supplies.set(last, new PowerSupply(Optional.of(source.id()), Optional.empty()));
            return Components.with(each, "supplies", supplies);
        }))).orElse(problem);
    }
}
