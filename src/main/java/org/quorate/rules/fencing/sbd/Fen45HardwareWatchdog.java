package org.quorate.rules.fencing.sbd;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Host;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Fen45HardwareWatchdog implements Rule {

    @Override
    public String id() {
        return "FEN-45";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().cluster().sbd().isEmpty() ? Stream.empty() : facts.nodes().all().stream()
                .filter(node -> node.kind() != Node.Kind.GUEST)
                .flatMap(node -> facts.topology().find(node.machine(), Host.class).stream())
                .filter(host -> host.watchdog().filter("softdog"::equals).isPresent())
                .map(host -> Problem.of(host.name() + " has softdog as its watchdog.", host.id()));
    }
}
