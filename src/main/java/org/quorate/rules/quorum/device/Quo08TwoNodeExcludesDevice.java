package org.quorate.rules.quorum.device;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo08TwoNodeExcludesDevice implements Rule {

    @Override
    public String id() {
        return "QUO-08";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        if (!facts.topology().cluster().corosync().isQuorumOptionOn("two_node")) {
            return Stream.empty();
        }
        return facts.topology().quorumDevice().stream()
                .map(device -> Problem.of("two_node is set beside the quorum device %s.".formatted(device.name()), device.id())
                        .because("corosync does not start with both.")
                        .fix(Remedy.removeQuorumOption("two_node")));
    }
}
