package org.quorate.rules.quorum.device;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo11FfsplitForEvenNumbers implements Rule {

    @Override
    public String id() {
        return "QUO-11";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        int nodes = facts.nodes().clusterNodes().size();
        return facts.topology().quorumDevice().filter(device -> device.algorithm().equals(Optional.of("ffsplit")) && nodes % 2 == 1).stream()
                .map(device -> Problem.of("The quorum device %s uses ffsplit with %d cluster nodes.".formatted(device.name(), nodes), device.id())
                        .because("No split of an odd number is half and half, and expected votes become even: %d.".formatted(nodes + 1))
                        .fix("Use the algorithm lms without votes",
                                Remedy.algorithm(device.id(), "lms").then(Remedy.deviceVotes(device.id(), Optional.empty()))));
    }
}
