package org.quorate.rules.fencing.devices;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen32NoActionNoCycle implements Rule {

    @Override
    public String id() {
        return "FEN-32";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencing().devices().stream().map(FenceDevice::primitive).flatMap(device -> Stream.concat(
                device.parameter("action").stream()
                        .map(action -> Problem.of(device.name() + " fixes the action to " + action + ".", device.id())
                        .fix(ResourceRemedy.removeParameter(device, "action"))),
                device.parameter("method").filter("cycle"::equals).stream()
                        .map(_ -> Problem.of(device.name() + " has method=cycle.", device.id())
                        .fix(ResourceRemedy.setParameter(device, "method", "onoff")))));
    }
}
