package org.quorate.rules.fencing.sbd;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.model.Sbd;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Fen40DiskTimeouts implements Rule {

    @Override
    public String id() {
        return "FEN-40";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().cluster().sbd().filter(sbd -> !sbd.disks().isEmpty()).stream()
                .flatMap(sbd -> Stream.concat(messages(sbd), requests(facts, sbd)));
    }

    private static Stream<Problem> messages(Sbd sbd) {
        Optional<Integer> watchdog = Optional.ofNullable(sbd.header().get("watchdog"));
        Optional<Integer> msgwait = Optional.ofNullable(sbd.header().get("msgwait"));
        return watchdog.isEmpty() || msgwait.isEmpty() || msgwait.get() >= 2 * watchdog.get() ? Stream.empty()
                : Stream.of(Problem.of("The SBD disks have msgwait %d s, less than twice watchdog %d s."
                        .formatted(msgwait.get(), watchdog.get()))
                        .fix(SbdRemedy.setHeader("msgwait", 2 * watchdog.get())));
    }

    private static Stream<Problem> requests(Facts facts, Sbd sbd) {
        Optional<Integer> msgwait = Optional.ofNullable(sbd.header().get("msgwait"));
        long timeout = facts.topology().cluster().property("stonith-timeout").flatMap(Durations::millis).orElse(60_000L);
        if (msgwait.isEmpty() || timeout >= msgwait.get() * 1200L) {
            return Stream.empty();
        }
        long wanted = Math.max(msgwait.get() * 1200L, 60_000L) + facts.totem().effective() + facts.totem().consensus();
        return Stream.of(Problem.of("stonith-timeout is %s, less than 1.2 times the msgwait of %d s."
                .formatted(Durations.seconds(timeout), msgwait.get()))
                .fix(Remedy.setProperty("stonith-timeout", Durations.seconds(wanted))));
    }
}
