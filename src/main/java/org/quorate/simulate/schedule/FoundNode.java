package org.quorate.simulate.schedule;

import java.util.Map;

/// What has been read of one node so far.
final class FoundNode {

    boolean online;
    boolean unclean;
    boolean pending;
    boolean standby;
    boolean maintenance;
    boolean shutdown;
    boolean unseen;
    boolean known;
    boolean fenced;
    boolean reset;
    /// whether its history has been read
    boolean read;

    FoundNode(boolean unclean, boolean unseen, boolean known) {
        this.unclean = unclean;
        this.unseen = unseen;
        this.known = known;
    }

    NodeState state(Map<String, String> attributes) {
        return new NodeState(online, unclean, pending, standby, maintenance, shutdown, unseen, known, fenced, reset, attributes);
    }
}
