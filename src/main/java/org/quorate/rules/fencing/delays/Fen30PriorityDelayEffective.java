package org.quorate.rules.fencing.delays;

import java.util.stream.Stream;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.model.NvSet;
import org.quorate.model.Resource;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Fen30PriorityDelayEffective implements Rule {

    @Override
    public String id() {
        return "FEN-30";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        long delay = facts.fenceDelays().byPriority();
        return delay == 0 ? Stream.empty() : Stream.concat(priorities(facts), room(facts, delay));
    }

    private static Stream<Problem> priorities(Facts facts) {
        boolean any = Stream.concat(Stream.of(facts.topology().cluster().resourceDefaults()), facts.topology().all(Resource.class)
                .map(Resource::metaAttributes))
                .anyMatch(sets -> NvSet.text(sets, "priority").filter(value -> !value.strip().equals("0")).isPresent());
        return any ? Stream.empty() : Stream.of(Problem.of("priority-fencing-delay is set and no resource has a priority.")
                .fix(Remedy.setResourceDefault("priority", "1")));
    }

    private static Stream<Problem> room(Facts facts, long delay) {
        long longest = facts.fenceDelays().longest();
        return delay >= 2 * longest ? Stream.empty() : Stream.of(Problem.of("priority-fencing-delay is " + Durations.seconds(delay)
                + ", less than twice the longest delay of a device, " + Durations.seconds(longest) + ".")
                .fix(Remedy.setProperty("priority-fencing-delay", Durations.seconds(2 * longest))));
    }
}
