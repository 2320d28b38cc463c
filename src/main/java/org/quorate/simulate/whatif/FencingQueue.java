package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.Fencing;

/// When each node's turn comes to be fenced: one after the other, or at the same time as far as the devices allow it. A watchdog is waited for by
/// itself and occupies no device.
///
/// Source: daemons/fenced/fenced_remote.c (`check_watchdog_fencing_and_wait`); Pacemaker Explained, "Cluster Options" (`concurrent-fencing`), "Fencing" (`pcmk_action_limit`)
final class FencingQueue {

    private final Fencing fencing;
    private final boolean concurrent;
    private final When start;
    /// when each device was done, the last first
    private final Map<String, List<When>> uses = new HashMap<>();
    private When end;

    FencingQueue(Fencing fencing, FencingOrder order, When start) {
        this.fencing = fencing;
        this.start = start;
        concurrent = order.isConcurrent();
        end = start;
    }

    /// When the next node can be fenced with some devices.
    When turn(List<String> devices) {
        return concurrent ? devices.stream().flatMap(device -> free(device).stream()).reduce(start, When::later) : end;
    }

    /// empty: from the beginning
    private Optional<When> free(String device) {
        List<When> used = uses.getOrDefault(device, List.of());
        int limit = fencing.limit(device);
        return limit < 1 || used.size() < limit ? Optional.empty() : Optional.of(used.get(limit - 1));
    }

    void take(List<String> devices, When until) {
        end = When.later(end, until);
        for (String device : devices.stream().filter(name -> fencing.device(name).filter(found -> found.agent() != FenceAgent.WATCHDOG).isPresent()).toList()) {
            List<When> used = uses.computeIfAbsent(device, _ -> new ArrayList<>());
            used.add(until);
            used.sort(Comparator.comparingLong(When::typical).reversed());
        }
    }

    /// When the last node is fenced.
    When end() {
        return end;
    }

    /// Whether a turn comes late because of a device, not of the cluster's configuration.
    boolean isHeldUp(When turn) {
        return concurrent && !turn.equals(start);
    }

    String reason(List<String> devices) {
        return devices.stream().filter(device -> free(device).isPresent()).findFirst()
                .map(device -> "%s fences %s at a time (pcmk_action_limit)".formatted(device, fencing.limit(device) == 1 ? "one node" : fencing.limit(device) + " nodes")).orElse("");
    }
}
