package org.quorate.analysis;

import java.util.Map;
import java.util.Optional;
import org.quorate.model.ClusterNode;
import org.quorate.model.Numbers;
import org.quorate.model.Topology;

/// How long corosync takes to notice that a node is gone.
///
/// Source: corosync.conf(5), `token`, `token_coefficient`, `consensus`; seen with 3.1.7 (3 nodes 3650 ms, 32 nodes 22500 ms)
///
/// @param token            as written or by default, in ms
/// @param coefficient      what each node beyond the second adds to it, in ms
/// @param effective        the token timeout in force, in ms
/// @param consensus        how long members are given to agree after that, in ms
/// @param consensusWritten whether the design says so itself
public record Totem(int token, int coefficient, int effective, int consensus, boolean consensusWritten) {

    static Totem of(Topology topology) {
        Map<String, String> options = topology.cluster().corosync().totem();
        int nodes = (int) topology.all(ClusterNode.class).count();
        int token = Numbers.integer(options.get("token")).orElse(3000);
        int coefficient = Numbers.integer(options.get("token_coefficient")).orElse(650);
        int effective = Math.clamp(token + (long) Math.max(0, nodes - 2) * coefficient, 0, Integer.MAX_VALUE);
        Optional<Integer> written = Numbers.integer(options.get("consensus"));
        int consensus = written.orElse(Math.clamp(effective * 12L / 10, 0, Integer.MAX_VALUE));
        return new Totem(token, coefficient, effective, consensus, written.isPresent());
    }

    /// From a node's silence to the new membership, in ms: the dead cannot answer, so that consensus is always waited for.
    public long detection() {
        return (long) effective + consensus;
    }
}
