package org.quorate.rules.domains;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Outage;
import org.quorate.analysis.Votes;
import org.quorate.finding.Severity;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.simulate.quorum.PartitionVotes;
import org.quorate.simulate.quorum.QuorumOutlook;
import org.quorate.simulate.quorum.VoteState;

final class Dom01QuorumSurvivesDomain implements Rule {

    @Override
    public String id() {
        return "DOM-01";
    }

    @Override
    public Optional<String> missing(Facts facts) {
        return facts.failureDomains().all().stream().allMatch(domain -> domain.kind() == FailureDomain.Kind.HOST)
                ? Optional.of("The design does not say in which sites and racks, at which feeds and switches the hosts are.") : Optional.empty();
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        QuorumOutlook outlook = QuorumOutlook.of(facts);
        return facts.nodes().clusterNodes().size() < 2 ? Stream.empty() : facts.failureDomains().all().stream()
                .filter(domain -> isShared(facts, domain)).flatMap(domain -> problem(facts, outlook, domain));
    }

    /// hosts are the concern of DOM-08; a site with all cluster nodes takes everything along, which is a problem only where
    /// a site's loss is to be survived
    private static boolean isShared(Facts facts, FailureDomain domain) {
        return switch (domain.kind()) {
            case HOST, NETWORK -> false;
            case SITE -> facts.topology().intentions().siteFailOver() || hasNodesElsewhere(facts, domain);
            case RACK, FEED, PDU, SWITCH, STORAGE -> true;
        };
    }

    private static boolean hasNodesElsewhere(Facts facts, FailureDomain domain) {
        Outage outage = facts.failureDomains().outage(domain);
        return facts.nodes().clusterNodes().stream().anyMatch(node -> node.machine().map(outage::works).orElse(true));
    }

    private static Stream<Problem> problem(Facts facts, QuorumOutlook outlook, FailureDomain domain) {
        Votes votes = facts.votes();
        VoteState after = outlook.after(facts.failureDomains().outage(domain));
        if (after.isQuorate()) {
            return Stream.empty();
        }
        int left = after.partitions().stream().mapToInt(PartitionVotes::votes).max().orElse(0);
        Problem problem = Problem.of("The loss of %s takes quorum: %d of %d votes are left together."
                .formatted(domain, left, votes.quorum()), domain.element())
                .because("Quorum is %d of %d expected votes.".formatted(votes.quorum(), votes.expected()));
        return Stream.of(domain.kind() == FailureDomain.Kind.SITE ? problem.as(Severity.WARNING) : problem);
    }
}
