package org.quorate.rules.domains;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.analysis.Votes;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Dom08VotersOnOneHypervisor implements Rule {

    @Override
    public String id() {
        return "DOM-08";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.failureDomains().of(FailureDomain.Kind.HOST).flatMap(host -> problem(facts, host));
    }

    private static Stream<Problem> problem(Facts facts, FailureDomain host) {
        Votes votes = facts.votes();
        Outage outage = facts.failureDomains().outage(host);
        List<Node> lost = facts.nodes().clusterNodes().stream().filter(node -> !outage.works(node)).toList();
        List<String> left = facts.nodes().clusterNodes().stream().filter(outage::works).map(Node::name).toList();
        boolean device = facts.topology().quorumDevice().filter(each -> outage.works(each.id())).isPresent();
        return lost.size() < 2 || votes.isQuorate(left, device) ? Stream.empty()
                : Stream.of(Problem.of("%s run on %s, and quorum does not outlive it.".formatted(lost.stream().map(Node::name)
                        .collect(Collectors.joining(", ")), host.name()),
                        Stream.concat(Stream.of(host.element()), lost.stream().map(Node::element)).toList())
                        .because("%d of %d votes are left, and quorum is %d.".formatted(left.size(), votes.expected(), votes.quorum())));
    }
}
