package org.quorate.simulate.schedule;

import java.util.Map;

/// How a node stands at the moment.
///
/// @param online   part of the cluster, its daemons answering
/// @param unclean  lost in a way that asks for fencing
/// @param pending  still joining
/// @param shutdown on its way out
/// @param unseen   nothing was ever heard of it
/// @param known    an entry or a state of it has been read
/// @param fenced   a remote node that has been fenced since it was lost
/// @param reset    a guest or remote node that only a restart of its VM, or fencing, brings back
/// @param attributes transient ones: promotion scores, fail counts
public record NodeState(boolean online, boolean unclean, boolean pending, boolean standby, boolean maintenance, boolean shutdown, boolean unseen,
                        boolean known, boolean fenced, boolean reset, Map<String, String> attributes) {

    public NodeState {
        attributes = Map.copyOf(attributes);
    }

    /// A node that takes part.
    public static final NodeState UP = new NodeState(true, false, false, false, false, false, false, true, false, false, Map.of());

    /// A node that is away and known to be off.
    public static final NodeState DOWN = new NodeState(false, false, false, false, false, false, false, true, false, false, Map.of());

    /// A node that is away although it should be there: it has to be fenced.
    public static final NodeState LOST = new NodeState(false, true, false, false, false, false, false, true, false, false, Map.of());

    /// Whether it is away and known to be off.
    public boolean isOff() {
        return !online && !unclean;
    }

    public NodeState with(Map<String, String> changed) {
        return new NodeState(online, unclean, pending, standby, maintenance, shutdown, unseen, known, fenced, reset, changed);
    }

    public NodeState resting(boolean standbyNow, boolean maintenanceNow) {
        return new NodeState(online, unclean, pending, standbyNow, maintenanceNow, shutdown, unseen, known, fenced, reset, attributes);
    }
}
