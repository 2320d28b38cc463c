package org.quorate.rules.remote.guests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Remote;
import org.quorate.model.Bundle;
import org.quorate.model.Components;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Rem30Bundles implements Rule {

    private static final String PORT = "control-port";

    @Override
    public String id() {
        return "REM-30";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(Bundle.class).flatMap(bundle -> Stream.concat(inside(facts, bundle),
                bundle.child().stream().flatMap(child -> reached(facts, bundle, child).stream())));
    }

    private static Stream<Problem> inside(Facts facts, Bundle bundle) {
        return facts.resources().parent(bundle.name()).stream().map(parent -> Problem.of(
                "The bundle %s stands in %s, where Pacemaker has no place for it.".formatted(bundle.name(), parent.name()), bundle.id(), parent.id()));
    }

    private static Optional<Problem> reached(Facts facts, Bundle bundle, String child) {
        Map<String, String> network = bundle.network().map(Bundle.ContainerNetwork::options).orElse(Map.of());
        if (!network.containsKey("ip-range-start") && !network.containsKey(PORT)) {
            return Optional.of(Problem.of("%s cannot run in the bundle %s: its replicas have neither an address nor a port of their own."
                    .formatted(child, bundle.name()), bundle.id()).fix(port(bundle)));
        }
        boolean samePort = network.getOrDefault(PORT, Remote.DEFAULT_PORT).equals(Remote.DEFAULT_PORT);
        return Optional.of(bundle).filter(_ -> samePort).flatMap(each -> facts.locations().allowed(each).stream()
                .filter(node -> node.kind() == Node.Kind.REMOTE).findFirst()
                .map(remote -> Problem.of("A replica of %s may run on the remote node %s, where port %s is taken."
                        .formatted(bundle.name(), remote.name(), Remote.DEFAULT_PORT), bundle.id(), remote.element()).fix(port(bundle))));
    }

    private static Edit port(Bundle bundle) {
        return Remedy.change("Set %s=9999".formatted(PORT), bundle.id(), Bundle.class, each -> {
            Bundle.ContainerNetwork network = each.network().orElse(new Bundle.ContainerNetwork(Optional.empty(), Map.of(), List.of()));
            Map<String, String> options = new LinkedHashMap<>(network.options());
            options.put(PORT, "9999");
            return Components.with(each, "network", Optional.of(Components.with(network, "options", options)));
        });
    }
}
