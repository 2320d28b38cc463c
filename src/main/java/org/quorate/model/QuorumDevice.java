package org.quorate.model;

import java.util.Map;
import java.util.Optional;

/// The cluster's quorum device, as corosync.conf's `quorum.device` describes it. Option names are corosync's.
///
/// @param name       how it is called in the design, usually the name of the qnetd host
/// @param place      the [Site], [Rack] or [Machine] where its qnetd host stands; empty: not known
/// @param model      `net` is the only model there is
/// @param options    of the device: `votes`, `timeout`, `sync_timeout`
/// @param net        of the model: `host`, `algorithm`, `tie_breaker`, `tls`, ...
/// @param heuristics `mode`, `exec_NAME`, ...
public record QuorumDevice(ElementId id, String name, Optional<ElementId> place, String model, Map<String, String> options,
                           Map<String, String> net, Map<String, String> heuristics) implements ClusterElement {

    public QuorumDevice {
        options = Ordered.copyOf(options);
        net = Ordered.copyOf(net);
        heuristics = Ordered.copyOf(heuristics);
    }

    public Optional<String> host() {
        return Optional.ofNullable(net.get("host"));
    }

    public Optional<String> algorithm() {
        return Optional.ofNullable(net.get("algorithm"));
    }

    /// The votes that are written down; empty when corosync derives them, or when what is written is no number.
    public Optional<Integer> votes() {
        return Numbers.integer(options.get("votes"));
    }
}
