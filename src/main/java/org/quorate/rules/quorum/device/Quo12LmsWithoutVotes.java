package org.quorate.rules.quorum.device;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo12LmsWithoutVotes implements Rule {

    @Override
    public String id() {
        return "QUO-12";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().quorumDevice().filter(device -> device.algorithm().equals(Optional.of("lms"))).stream()
                .flatMap(device -> device.votes().stream().map(votes ->
                        Problem.of("The quorum device %s uses lms with %d votes written down.".formatted(device.name(), votes), device.id())
                                .because("Without them it has one vote less than all cluster nodes together.")
                                .fix(Remedy.deviceVotes(device.id(), Optional.empty()))));
    }
}
