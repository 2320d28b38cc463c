package org.quorate.rules.quorum.device;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ClusterNode;
import org.quorate.model.QuorumDevice;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo10FfsplitVotes implements Rule {

    @Override
    public String id() {
        return "QUO-10";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().quorumDevice().filter(device -> device.algorithm().equals(Optional.of("ffsplit"))).stream()
                .flatMap(device -> Stream.concat(ofDevice(device), ofNodes(facts, device)));
    }

    private static Stream<Problem> ofDevice(QuorumDevice device) {
        if (device.votes().equals(Optional.of(1))) {
            return Stream.empty();
        }
        String votes = device.votes().map(number -> number + " votes").orElse("no votes written down");
        return Stream.of(Problem.of("The quorum device %s uses ffsplit with %s.".formatted(device.name(), votes), device.id())
                .fix(Remedy.deviceVotes(device.id(), Optional.of(1))));
    }

    private static Stream<Problem> ofNodes(Facts facts, QuorumDevice device) {
        List<ClusterNode> uneven = facts.topology().all(ClusterNode.class).filter(node -> node.votes().orElse(1) != 1).toList();
        if (uneven.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("The quorum device %s uses ffsplit, and %s has %d votes."
                        .formatted(device.name(), uneven.getFirst().name(), uneven.getFirst().votes().orElse(1)), device.id(),
                                uneven.getFirst().id())
                .fix(Remedy.oneVoteEach()));
    }
}
