package org.quorate.rules.fencing.coverage;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen14StaticListHasList implements Rule {

    @Override
    public String id() {
        return "FEN-14";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencing().devices().stream()
                .filter(device -> device.primitive().parameter("pcmk_host_check").filter("static-list"::equals).isPresent()
                        && !device.listed())
                .map(device -> Problem.of(device.name() + " has pcmk_host_check=static-list and no list.", device.primitive().id())
                        .fix(ResourceRemedy.removeParameter(device.primitive(), "pcmk_host_check")));
    }
}
