package org.quorate.rules.fencing.devices;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.FenceDevice;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Fen35FabricNeedsUnfencing implements Rule {

    @Override
    public String id() {
        return "FEN-35";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencing().devices().stream().map(FenceDevice::primitive)
                .filter(device -> FenceAgent.isUnfencedOnTarget(device.agent().type()) && device.meta("provides")
                        .filter("unfencing"::equals).isEmpty())
                .map(device -> Problem.of(device.name() + " cuts nodes off from storage and does not provide unfencing.", device.id())
                        .fix(Remedy.setMeta(device, "provides", "unfencing")));
    }
}
