package org.quorate.rules.fencing.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Node;
import org.quorate.model.LocationConstraint;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen17DeviceUsable implements Rule {

    @Override
    public String id() {
        return "FEN-17";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencing().devices().stream().flatMap(device -> Stream.concat(disabled(device), banned(facts, device)));
    }

    private static Stream<Problem> disabled(FenceDevice device) {
        return device.enabled() ? Stream.empty() : Stream.of(Problem.of(device.name() + " is disabled.", device.primitive().id())
                .because("target-role is Stopped.").fix("Enable " + device.name(), Remedy.removeMeta(device.primitive(), "target-role")));
    }

    private static Stream<Problem> banned(Facts facts, FenceDevice device) {
        List<LocationConstraint> constraints = facts.locations().of(device.primitive());
        return constraints.isEmpty() || facts.nodes().clusterNodes().isEmpty() || !facts.fencePaths().executors(device).isEmpty()
                ? Stream.empty()
                : Stream.of(Problem.of("No cluster node may execute " + device.name() + ".", device.primitive().id())
                        .fix("Remove what keeps " + device.name() + " off cluster nodes", lift(facts, device, constraints)));
    }

    private static Edit lift(Facts facts, FenceDevice device, List<LocationConstraint> constraints) {
        Edit free = ResourceRemedy.drop(constraints);
        return facts.locations().isSymmetric() ? free
                : free.then(ResourceRemedy.admit(device.name(), facts.nodes().clusterNodes().stream().map(Node::name).toList()));
    }
}
