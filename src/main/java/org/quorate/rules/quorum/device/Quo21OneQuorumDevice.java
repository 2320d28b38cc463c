package org.quorate.rules.quorum.device;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.QuorumDevice;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo21OneQuorumDevice implements Rule {

    @Override
    public String id() {
        return "QUO-21";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<QuorumDevice> devices = facts.topology().all(QuorumDevice.class).toList();
        Stream<Problem> surplus = devices.stream().skip(1)
                .map(device -> Problem.of("%s is a second quorum device beside %s."
                        .formatted(device.name(), devices.getFirst().name()), device.id())
                        .fix(Remedy.remove(device)));
        Stream<Problem> nameless = devices.stream().limit(facts.topology().cluster().name().isBlank() ? 1 : 0)
                .map(device -> Problem.of("The quorum device %s needs a cluster name, and the cluster has none."
                        .formatted(device.name()), device.id()));
        return Stream.concat(surplus, nameless);
    }
}
