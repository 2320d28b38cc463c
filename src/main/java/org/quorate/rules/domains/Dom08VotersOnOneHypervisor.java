package org.quorate.rules.domains;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.simulate.quorum.PartitionVotes;
import org.quorate.simulate.quorum.QuorumOutlook;
import org.quorate.simulate.quorum.VoteState;

final class Dom08VotersOnOneHypervisor implements Rule {

    @Override
    public String id() {
        return "DOM-08";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        QuorumOutlook outlook = QuorumOutlook.of(facts);
        return facts.failureDomains().of(FailureDomain.Kind.HOST).flatMap(host -> problem(facts, outlook, host));
    }

    private static Stream<Problem> problem(Facts facts, QuorumOutlook outlook, FailureDomain host) {
        Outage outage = facts.failureDomains().outage(host);
        List<Node> lost = facts.nodes().clusterNodes().stream().filter(node -> !outage.works(node)).toList();
        if (lost.size() < 2) {
            return Stream.empty();
        }
        VoteState after = outlook.after(outage);
        int left = after.partitions().stream().mapToInt(PartitionVotes::votes).max().orElse(0);
        return after.isQuorate() ? Stream.empty()
                : Stream.of(Problem.of("%s run on %s, and quorum does not outlive it.".formatted(lost.stream().map(Node::name)
                        .collect(Collectors.joining(", ")), host.name()),
                        Stream.concat(Stream.of(host.element()), lost.stream().map(Node::element)).toList())
                        .because("%d of %d votes are left, and quorum is %d.".formatted(left, facts.votes().expected(), facts.votes().quorum())));
    }
}
