package org.quorate.model;

import java.util.List;
import java.util.Map;

/// Storage-based death. Without disks it is watchdog-only.
///
/// @param disks   device paths, one to three
/// @param options of `/etc/sysconfig/sbd`: `SBD_WATCHDOG_TIMEOUT`, `SBD_DELAY_START`, `SBD_WATCHDOG_DEV` ...
/// @param header  what `sbd create` wrote to the disks, in seconds: `watchdog`, `allocate`, `loop`, `msgwait`
public record Sbd(List<String> disks, Map<String, String> options, Map<String, Integer> header) {

    public Sbd {
        disks = List.copyOf(disks);
        options = Ordered.copyOf(options);
        header = Ordered.copyOf(header);
    }
}
