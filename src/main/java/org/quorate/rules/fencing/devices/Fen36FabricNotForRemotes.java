package org.quorate.rules.fencing.devices;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Node;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.rules.fencing.FenceRemedy;

final class Fen36FabricNotForRemotes implements Rule {

    @Override
    public String id() {
        return "FEN-36";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().of(Node.Kind.REMOTE).flatMap(remote -> facts.fencing().devices().stream()
                .filter(device -> FenceAgent.isUnfencedOnTarget(device.primitive().agent().type())
                        && device.reach(remote.name()) == FenceDevice.Reach.YES)
                .map(device -> Problem.of(device.name() + " names the remote node " + remote.name() + ", which cannot unfence itself.",
                        device.primitive().id(), remote.element())
                        .fix(FenceRemedy.removeTarget(device, remote.name()))));
    }
}
