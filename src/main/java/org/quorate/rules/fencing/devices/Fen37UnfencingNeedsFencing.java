package org.quorate.rules.fencing.devices;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Fen37UnfencingNeedsFencing implements Rule {

    @Override
    public String id() {
        return "FEN-37";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencing().isEnabled() ? Stream.empty() : facts.topology().all(Primitive.class)
                .filter(primitive -> Stream.of("provides", "requires")
                        .anyMatch(name -> primitive.meta(name).filter("unfencing"::equals).isPresent()))
                .map(primitive -> Problem.of(primitive.name() + " relies on unfencing, and fencing is disabled.", primitive.id())
                        .fix(Remedy.setProperty(facts.topology().cluster().property("stonith-enabled").isPresent() ? "stonith-enabled"
                                : "fencing-enabled", "true")));
    }
}
