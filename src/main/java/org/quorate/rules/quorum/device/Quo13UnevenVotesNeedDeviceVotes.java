package org.quorate.rules.quorum.device;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo13UnevenVotesNeedDeviceVotes implements Rule {

    @Override
    public String id() {
        return "QUO-13";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        boolean uneven = facts.votes().nodes().values().stream().anyMatch(votes -> votes != 1);
        return facts.topology().quorumDevice().filter(device -> uneven && device.votes().isEmpty()).stream()
                .map(device -> Problem.of("The quorum device %s has no votes written down, and cluster nodes have other than one vote."
                                .formatted(device.name()), device.id())
                        .because("corosync cannot derive the votes of the device and does not start.")
                        .fix(Remedy.oneVoteEach()));
    }
}
