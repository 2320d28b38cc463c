package org.quorate.simulate.whatif;

import java.util.Optional;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.FenceDevice;

/// How long fence devices take, in ms.
///
/// Source: daemons/fenced/fenced_remote.c (1.2 of the operation's timeout for each device), sbd(8)
final class FencingTimes {

    private static final long SECOND = 1000;

    private final Facts facts;

    FencingTimes(Facts facts) {
        this.facts = facts;
    }

    /// How long a device mostly takes: experience, but for the watchdog.
    long typically(String device) {
        Optional<FenceDevice> found = facts.fencing().device(device);
        return found.map(FenceDevice::agent).map(agent -> switch (agent) {
            case CONTROLLER -> 12 * SECOND;
            case OUTLET -> 8 * SECOND;
            case HYPERVISOR -> 2 * SECOND;
            case WATCHDOG -> watchdog();
            case SBD -> 10 * SECOND;
            case FABRIC, KDUMP, SOFTWARE, OTHER -> 5 * SECOND;
        }).orElseGet(this::watchdog);
    }

    /// Where the times of a device come from.
    String origin(String device) {
        Optional<FenceDevice> found = facts.fencing().device(device);
        if (isWatchdog(device)) {
            return (byProperty().isPresent() ? "stonith-watchdog-timeout " : "twice SBD_WATCHDOG_TIMEOUT, ") + Durations.seconds(watchdog());
        }
        String what = switch (found.map(FenceDevice::agent).orElse(FenceAgent.OTHER)) {
            case CONTROLLER -> "a management controller";
            case OUTLET -> "a PDU";
            case HYPERVISOR -> "a hypervisor";
            case SBD -> "SBD";
            case WATCHDOG, FABRIC, KDUMP, SOFTWARE, OTHER -> "a fence device";
        };
        return "typically %s for %s; 1.2 × %s at worst".formatted(Durations.seconds(typically(device)), what, found.flatMap(each -> each.primitive().parameter("pcmk_reboot_timeout")).isPresent()
                ? "pcmk_reboot_timeout" : "stonith-timeout");
    }

    boolean isWatchdog(String device) {
        return facts.fencing().device(device).map(found -> found.agent() == FenceAgent.WATCHDOG).orElse(true);
    }

    private Optional<Long> byProperty() {
        return facts.topology().cluster().property("stonith-watchdog-timeout").flatMap(Durations::millis).filter(millis -> millis > 0);
    }

    private long watchdog() {
        return byProperty().orElse(2 * facts.fencing().watchdogTimeout());
    }

    /// How long it may take.
    long limit(String device) {
        return isWatchdog(device) ? watchdog() : deviceLimit(facts.fencing().device(device));
    }

    private long deviceLimit(Optional<FenceDevice> device) {
        long timeout = device.flatMap(each -> each.primitive().parameter("pcmk_reboot_timeout")).or(() -> facts.topology().cluster().property("stonith-timeout"))
                .flatMap(Durations::millis).orElse(60 * SECOND);
        return timeout * 12 / 10;
    }

    /// How long a device may take of which nothing is known.
    long limitOfAny() {
        return deviceLimit(Optional.empty());
    }
}
