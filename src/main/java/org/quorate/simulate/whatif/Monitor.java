package org.quorate.simulate.whatif;

import java.util.Optional;
import org.quorate.analysis.Durations;
import org.quorate.model.Operation;
import org.quorate.model.Primitive;

/// The recurring monitor of a resource, in ms: when it fails, the cluster knows of the failure; when that of a remote node's connection does, that the node is lost.
///
/// Source: failing takes the rest of an interval and then the timeout; the defaults are those that pcs writes
record Monitor(long interval, long timeout) {

    static Monitor of(Optional<Primitive> resource) {
        Optional<Operation> monitor = resource.flatMap(primitive -> Operations.of(primitive, "monitor"));
        return new Monitor(monitor.flatMap(operation -> Durations.millis(operation.interval())).orElse(60 * Timeline.SECOND),
                monitor.flatMap(Operations::timeout).orElse(30 * Timeline.SECOND));
    }

    /// when what is watched does not answer
    When failsAfter(When start) {
        return start.plus(interval / 2 + timeout, interval + timeout);
    }

    String origin() {
        return "half a monitor interval of %s + its timeout %s".formatted(Durations.seconds(interval), Durations.seconds(timeout));
    }
}
