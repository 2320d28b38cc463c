package org.quorate.simulate.schedule;

/// What follows from a resource's history on a node: for the resource, and for the node.
///
/// Source: lib/pengine/unpack.c (`process_rsc_state`)
final class ResourceState {

    private final KnownStatus known;
    private final Found found;
    private final int node;

    ResourceState(KnownStatus known, Found found, int node) {
        this.known = known;
        this.found = found;
        this.node = node;
    }

    void conclude(OnFail history) {
        if (found.role != Role.UNKNOWN) {
            found.known.add(node);
        }
        boolean active = found.role.isAbove(Role.STOPPED);
        if (active && !known.nodes[node].online && !known.nodes[node].maintenance && found.isManaged()) {
            lost();
        }
        respond(known.nodes[node].unclean ? OnFail.IGNORE : history);
        if (active) {
            found.runsOn(node);
        }
    }

    private void lost() {
        if (known.isGuest(node)) {
            found.fail();
            known.fence(node);
        } else if (known.problem.options.fencing()) {
            if (known.isRemote(node) && !known.connection(node).marks.contains(Activity.Mark.FAILED)) {
                known.nodes[node].unseen = true;
            }
            known.fence(node);
        }
    }

    private void respond(OnFail onFail) {
        boolean active = found.role.isAbove(Role.STOPPED);
        switch (onFail) {
            case IGNORE -> { }
            case DEMOTE -> found.marks.add(Activity.Mark.FAILED);
            case FENCE -> known.fence(node);
            case STANDBY -> known.nodes[node].standby = true;
            case BLOCK -> found.marks.add(Activity.Mark.BLOCKED);
            case MIGRATE -> found.ban(node);
            case STOP -> found.next = Role.STOPPED;
            case RECOVER -> {
                if (active) {
                    found.fail();
                }
            }
            case RESTART_CONTAINER -> found.fail();
            case RESET_REMOTE -> {
                found.fail();
                if (known.problem.options.fencing() && found.item.connection) {
                    known.fenceRemote(found.item);
                }
                if (found.item.reconnectMillis > 0) {
                    found.next = Role.STOPPED;
                }
            }
        }
        if (found.marks.contains(Activity.Mark.FAILED) && found.item.connection) {
            known.see(found.item);
        }
    }
}
