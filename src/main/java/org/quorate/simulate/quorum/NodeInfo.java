package org.quorate.simulate.quorum;

/// What a node tells the others of itself, and what they then hold it for.
///
/// @param state    what the holder makes of it; a message comes from a member
/// @param expected the votes that it expects
/// @param flags    a sum of the constants here
record NodeInfo(State state, int votes, int expected, int flags) {

    static final NodeInfo UNKNOWN = new NodeInfo(State.UNKNOWN, 0, 0, 0);
    static final int QUORATE = 1;
    static final int LEAVING = 2;
    static final int WAITING = 4;
    /// it has been alone since it started
    static final int FIRST = 8;
    static final int DEVICE_REGISTERED = 16;
    static final int DEVICE_ALIVE = 32;
    static final int DEVICE_VOTES = 64;

    /// Nodes in other states than `MEMBER` do not count.
    enum State { UNKNOWN, MEMBER, LEAVING, DEAD }

    boolean isMember() {
        return state == State.MEMBER;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    NodeInfo with(int flag, boolean on) {
        return new NodeInfo(state, votes, expected, on ? flags | flag : flags & ~flag);
    }

    NodeInfo expecting(int votesExpected) {
        return new NodeInfo(state, votes, votesExpected, flags);
    }

    NodeInfo as(State newState) {
        return new NodeInfo(newState, votes, expected, flags);
    }
}
