package org.quorate.rules.fencing.coverage;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Fen02AnyDevice implements Rule {

    @Override
    public String id() {
        return "FEN-02";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        boolean any = !facts.fencing().devices().isEmpty() || facts.fencing().isByWatchdog();
        return any || !facts.fencing().isEnabled() || facts.nodes().clusterNodes().isEmpty() ? Stream.empty()
                : Stream.of(Problem.of("Fencing is enabled and there is no fence device."));
    }
}
