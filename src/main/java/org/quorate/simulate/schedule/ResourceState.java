package org.quorate.simulate.schedule;

/// What follows from a resource's history on a node: for the resource, and for the node.
///
/// Source: lib/pengine/unpack.c (`process_rsc_state`)
final class ResourceState {

    private final StatusReading reading;
    private final Found found;
    private final int node;

    ResourceState(StatusReading reading, Found found, int node) {
        this.reading = reading;
        this.found = found;
        this.node = node;
    }

    void conclude(OnFail history) {
        if (found.role != Role.UNKNOWN) {
            found.known.add(node);
        }
        boolean active = found.role.isAbove(Role.STOPPED);
        if (active && !reading.online(node) && !reading.maintenance(node) && found.isManaged()) {
            lost();
        }
        respond(reading.unclean(node) ? OnFail.IGNORE : history);
        if (active) {
            found.runsOn(node);
        }
    }

    private void lost() {
        if (reading.isGuest(node)) {
            found.marks.add(Activity.Mark.FAILED);
            found.marks.add(Activity.Mark.STOP);
            reading.fence(node);
        } else if (reading.problem.options.fencing()) {
            if (reading.isRemote(node) && !reading.connection(node).marks.contains(Activity.Mark.FAILED)) {
                reading.unsee(node);
            }
            reading.fence(node);
        }
    }

    private void respond(OnFail onFail) {
        boolean active = found.role.isAbove(Role.STOPPED);
        switch (onFail) {
            case IGNORE -> { }
            case DEMOTE -> found.marks.add(Activity.Mark.FAILED);
            case FENCE -> reading.fence(node);
            case STANDBY -> reading.rest(node);
            case BLOCK -> found.marks.add(Activity.Mark.BLOCKED);
            case MIGRATE -> found.ban(node);
            case STOP -> found.next = Role.STOPPED;
            case RECOVER -> {
                if (active) {
                    fail();
                }
            }
            case RESTART_CONTAINER -> fail();
            case RESET_REMOTE -> {
                fail();
                if (reading.problem.options.fencing() && found.item.connection) {
                    reading.fenceRemote(found.item);
                }
                if (found.item.reconnectMillis > 0) {
                    found.next = Role.STOPPED;
                }
            }
        }
        if (found.marks.contains(Activity.Mark.FAILED) && found.item.connection) {
            reading.see(found.item);
        }
    }

    private void fail() {
        found.marks.add(Activity.Mark.FAILED);
        found.marks.add(Activity.Mark.STOP);
    }
}
