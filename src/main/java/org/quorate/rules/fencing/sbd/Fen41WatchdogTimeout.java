package org.quorate.rules.fencing.sbd;

import java.util.stream.Stream;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Fen41WatchdogTimeout implements Rule {

    @Override
    public String id() {
        return "FEN-41";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        long watchdog = facts.fencing().watchdogTimeout();
        return facts.topology().cluster().property("stonith-watchdog-timeout").flatMap(Durations::millis)
                .filter(timeout -> timeout > 0 && timeout <= watchdog).stream()
                .filter(_ -> facts.topology().cluster().sbd().isPresent())
                .map(timeout -> Problem.of("stonith-watchdog-timeout is %s, not longer than the watchdog's %s."
                        .formatted(Durations.seconds(timeout), Durations.seconds(watchdog)))
                        .fix(Remedy.setProperty("stonith-watchdog-timeout", Durations.seconds(2 * watchdog))));
    }
}
