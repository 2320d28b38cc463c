package org.quorate.rules.fencing.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen49OptInDevicesAdmitted implements Rule {

    @Override
    public String id() {
        return "FEN-49";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<String> members = facts.nodes().clusterNodes().stream().map(Node::name).toList();
        return facts.locations().isSymmetric() || members.isEmpty() ? Stream.empty() : facts.fencing().devices().stream()
                .filter(device -> facts.locations().of(device.primitive()).isEmpty())
                .map(device -> Problem.of("Nothing admits fence device " + device.name()
                        + " to a cluster node, and the cluster is opt-in.", device.primitive().id())
                        .because("symmetric-cluster is false.").fix(ResourceRemedy.admit(device.name(), members)));
    }
}
