package org.quorate.rules.operation;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Ops07CutOffNodesPanic implements Rule {

    @Override
    public String id() {
        return "OPS-07";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        boolean panics = facts.topology().cluster().property("fence-reaction").or(() -> facts.topology().cluster().property("fencing-reaction"))
                .filter("panic"::equals).isPresent();
        return panics ? Stream.empty() : facts.fencing().devices().stream().filter(device -> device.agent() == FenceAgent.FABRIC).limit(1)
                .map(device -> Problem.of("%s cuts nodes off storage, and they go on half alive.".formatted(device.name()), device.primitive().id())
                        .because("fence-reaction is stop.").fix(Remedy.setProperty("fence-reaction", "panic")));
    }
}
