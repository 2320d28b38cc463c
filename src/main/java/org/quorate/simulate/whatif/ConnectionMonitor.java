package org.quorate.simulate.whatif;

import java.util.Optional;
import org.quorate.analysis.Durations;
import org.quorate.model.Operation;
import org.quorate.model.Primitive;

/// The recurring monitor of a remote node's connection, in ms: when it fails, the cluster knows that the node is lost.
///
/// Source: failing takes the rest of an interval and then the timeout; the defaults are those that pcs writes
record ConnectionMonitor(long interval, long timeout) {

    static ConnectionMonitor of(Optional<Primitive> connection) {
        Optional<Operation> monitor = connection.flatMap(primitive -> Operations.of(primitive, "monitor"));
        return new ConnectionMonitor(monitor.flatMap(operation -> Durations.millis(operation.interval())).orElse(60 * Timeline.SECOND),
                monitor.flatMap(Operations::timeout).orElse(30 * Timeline.SECOND));
    }

    When failsAfter(When start) {
        return start.plus(interval / 2 + timeout, interval + timeout);
    }

    String origin() {
        return "half a monitor interval of %s + its timeout %s".formatted(Durations.seconds(interval), Durations.seconds(timeout));
    }
}
