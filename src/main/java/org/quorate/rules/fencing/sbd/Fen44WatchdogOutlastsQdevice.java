package org.quorate.rules.fencing.sbd;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.model.Numbers;
import org.quorate.model.QuorumDevice;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Fen44WatchdogOutlastsQdevice implements Rule {

    /// ms, by default; corosync-qdevice(8)
    private static final int SYNC_TIMEOUT = 30_000;

    @Override
    public String id() {
        return "FEN-44";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().cluster().sbd().isEmpty() ? Stream.empty() : facts.topology().quorumDevice().stream()
                .flatMap(device -> problem(facts, device, Numbers.integer(device.options().get("sync_timeout")).orElse(SYNC_TIMEOUT))
                        .stream());
    }

    private static Optional<Problem> problem(Facts facts, QuorumDevice device, int sync) {
        long watchdog = facts.fencing().watchdogTimeout();
        long wanted = sync + 5_000L;
        Edit longer = SbdRemedy.setOption("SBD_WATCHDOG_TIMEOUT", Long.toString(Math.ceilDiv(wanted, 1000L)));
        boolean waited = facts.topology().cluster().property("stonith-watchdog-timeout").flatMap(Durations::millis)
                .filter(timeout -> timeout > 0).isPresent();
        return watchdog > sync ? Optional.empty()
                : Optional.of(Problem.of("The watchdog timeout %s is not longer than the quorum device's sync timeout %s."
                .formatted(Durations.seconds(watchdog), Durations.seconds(sync)), device.id())
                .fix(longer.label(), waited ? longer.then(Remedy.setProperty("stonith-watchdog-timeout", Durations.seconds(2 * wanted)))
                        : longer));
    }
}
