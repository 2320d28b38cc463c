package org.quorate.rules.quorum.device;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Numbers;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo14ExpectedVotesBesideDevice implements Rule {

    @Override
    public String id() {
        return "QUO-14";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Optional<Integer> expected = Numbers.integer(facts.topology().cluster().corosync().quorum().get("expected_votes"));
        return facts.topology().quorumDevice().stream()
                .filter(device -> expected.isPresent() && device.votes().map(votes -> expected.get() - votes < 2).orElse(true))
                .map(device -> Problem.of("expected_votes is %d beside the quorum device %s with %s."
                        .formatted(expected.orElseThrow(), device.name(),
                                device.votes().map(votes -> votes + " votes").orElse("no votes written down")), device.id())
                        .because("corosync does not start.")
                        .fix(Remedy.removeQuorumOption("expected_votes")));
    }
}
