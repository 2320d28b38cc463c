package org.quorate.rules.fencing.delays;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen31DelaysOnlyForTwo implements Rule {

    private static final List<String> DELAYS = List.of("pcmk_delay_base", "pcmk_delay_max");

    @Override
    public String id() {
        return "FEN-31";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        boolean votesDecide = facts.nodes().clusterNodes().size() > 2 || facts.topology().quorumDevice().isPresent();
        return !votesDecide ? Stream.empty() : facts.fencing().devices().stream().map(FenceDevice::primitive)
                .filter(device -> DELAYS.stream().anyMatch(name -> device.parameter(name).isPresent()))
                .map(device -> Problem.of(device.name() + " waits before it fences, although votes decide who may.", device.id())
                        .fix("Remove the delays of " + device.name(), DELAYS.stream()
                                .map(name -> ResourceRemedy.removeParameter(device, name)).reduce(Edit::then).orElseThrow()));
    }
}
