package org.quorate.rules.network;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Cluster;
import org.quorate.model.Components;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Net12LegacyTransport implements Rule {

    private static final Edit USE_KNET = Edit.of("Use knet", design -> {
        Cluster cluster = design.topology().cluster();
        return design.withTopology(design.topology().withCluster(
                Components.with(cluster, "corosync", Components.with(cluster.corosync(), "transport", Optional.empty()))));
    });

    @Override
    public String id() {
        return "NET-12";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().cluster().corosync().transport().filter(transport -> transport.equals("udp") || transport.equals("udpu")).stream()
                .map(transport -> Problem.of("corosync runs over %s.".formatted(transport)).fix("Use knet", USE_KNET));
    }
}
