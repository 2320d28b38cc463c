package org.quorate.rules.network;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Network;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Net05TwoLinks implements Rule {

    @Override
    public String id() {
        return "NET-05";
    }

    @Override
    public Optional<String> missing(Facts facts) {
        return facts.links().count() == 0 ? Optional.of("The design has neither addresses nor networks for corosync's links.") : Optional.empty();
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        boolean bonded = facts.topology().find(facts.links().network(0), Network.class).filter(Network::bonded).isPresent();
        if (facts.nodes().clusterNodes().size() < 2 || facts.links().count() != 1 || bonded) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("The cluster nodes have one link between them, and it is not bonded.",
                facts.links().network(0).stream().toList()));
    }
}
