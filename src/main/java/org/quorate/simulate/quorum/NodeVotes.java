package org.quorate.simulate.quorum;

/// What one node's votequorum makes of its partition, as `corosync-quorumtool -s` shows it there.
///
/// @param total    the votes of the members and of the device, if it votes here
/// @param expected the votes that this node expects
/// @param quorum   the votes that are needed
public record NodeVotes(String node, int total, int expected, int quorum, boolean quorate, Reason reason) {

    NodeVotes because(Reason why) {
        return new NodeVotes(node, total, expected, quorum, quorate, why);
    }
}
