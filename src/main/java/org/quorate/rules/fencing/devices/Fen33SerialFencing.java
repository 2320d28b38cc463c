package org.quorate.rules.fencing.devices;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
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
        return facts.fencing().devices().stream().filter(device -> device.targets().size() >= MANY && device.agent() != FenceAgent.SBD
                        && device.agent() != FenceAgent.FABRIC && device.agent() != FenceAgent.WATCHDOG)
                .filter(device -> device.primitive().parameter("pcmk_action_limit").filter(limit -> !limit.strip().equals("1")).isEmpty())
                .map(device -> Problem.of(device.name() + " fences " + device.targets().size() + " nodes, one at a time.", device.primitive().id())
                        .fix(ResourceRemedy.setParameter(device.primitive(), "pcmk_action_limit", "-1")));
    }
}
