package org.quorate.rules.remote.connections;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Node;
import org.quorate.model.SiteLink;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Rem27RemotesAreNear implements Rule {

    /// ms; beyond what a stretched cluster is supported with
    private static final double FAR = 10;

    @Override
    public String id() {
        return "REM-27";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().of(Node.Kind.REMOTE)
                .flatMap(remote -> site(facts, remote).stream().flatMap(own -> facts.topology().all(SiteLink.class)
                .filter(link -> link.roundTrip().filter(ms -> ms > FAR).isPresent())
                .filter(link -> link.from().equals(own.element()) || link.to().equals(own.element()))
                .filter(link -> facts.nodes().clusterNodes().stream().allMatch(member -> site(facts, member)
                        .filter(other -> !other.equals(own)
                                && (link.from().equals(other.element()) || link.to().equals(other.element()))).isPresent()))
                .map(link -> Problem.of("Remote node %s is %s ms away from every cluster node."
                        .formatted(remote.name(), number(link.roundTrip().orElseThrow())),
                        remote.element(), link.id()))));
    }

    private static Optional<FailureDomain> site(Facts facts, Node node) {
        return node.machine().flatMap(facts.failureDomains()::site);
    }

    private static String number(double ms) {
        return ms == Math.rint(ms) ? Long.toString((long) ms) : Double.toString(ms);
    }
}
