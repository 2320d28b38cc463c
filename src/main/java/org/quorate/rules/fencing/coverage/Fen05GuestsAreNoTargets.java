package org.quorate.rules.fencing.coverage;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Node;
import org.quorate.model.FencingLevel;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.rules.fencing.FenceRemedy;

final class Fen05GuestsAreNoTargets implements Rule {

    @Override
    public String id() {
        return "FEN-05";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().of(Node.Kind.GUEST).flatMap(guest -> Stream.concat(devices(facts, guest), levels(facts, guest)));
    }

    private static Stream<Problem> devices(Facts facts, Node guest) {
        return facts.fencing().devices().stream().filter(device -> device.reach(guest.name()) == FenceDevice.Reach.YES)
                .map(device -> Problem.of(device.name() + " names the guest node " + guest.name() + " as a target.",
                        device.primitive().id(), guest.element())
                        .fix(FenceRemedy.removeTarget(device, guest.name())));
    }

    private static Stream<Problem> levels(Facts facts, Node guest) {
        return facts.topology().all(FencingLevel.class).filter(level -> level.target().equals(new FencingLevel.NodeTarget(guest.name())))
                .map(level -> Problem.of("The fencing level " + level.name() + " is for the guest node " + guest.name() + ".", level.id(),
                        guest.element())
                        .fix(FenceRemedy.removeLevel(level)));
    }
}
