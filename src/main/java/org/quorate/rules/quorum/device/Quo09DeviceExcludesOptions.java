package org.quorate.rules.quorum.device;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo09DeviceExcludesOptions implements Rule {

    @Override
    public String id() {
        return "QUO-09";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().quorumDevice().stream().flatMap(device ->
                Stream.of("last_man_standing", "auto_tie_breaker", "allow_downscale")
                        .filter(facts.topology().cluster().corosync()::isQuorumOptionOn)
                        .map(option -> Problem.of("%s is set beside the quorum device %s.".formatted(option, device.name()), device.id())
                                .because("corosync does not start with both.")
                                .fix(Remedy.removeQuorumOption(option))));
    }
}
