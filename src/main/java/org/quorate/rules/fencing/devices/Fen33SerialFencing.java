package org.quorate.rules.fencing.devices;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.FenceDevice;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen33SerialFencing implements Rule {

    /// fewer are seldom lost at once
    private static final int MANY = 4;

    @Override
    public String id() {
        return "FEN-33";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencing().devices().stream()
                .filter(device -> device.agent() == FenceAgent.HYPERVISOR || device.agent() == FenceAgent.OUTLET)
                .filter(device -> device.primitive().parameter("pcmk_action_limit").filter(limit -> !limit.strip().equals("1")).isEmpty())
                .flatMap(device -> problem(device, targets(facts, device)).stream());
    }

    /// the nodes that it is the first to be tried for
    private static long targets(Facts facts, FenceDevice device) {
        return facts.fencingMatrix().byDevice()
                .filter(row -> row.possible().stream().limit(1).anyMatch(way -> way.uses(device.name()))).count();
    }

    private static Optional<Problem> problem(FenceDevice device, long targets) {
        return targets < MANY ? Optional.empty()
                : Optional.of(Problem.of(device.name() + " fences " + targets + " nodes, one at a time.", device.primitive().id())
                .fix(ResourceRemedy.setParameter(device.primitive(), "pcmk_action_limit", "-1")));
    }
}
