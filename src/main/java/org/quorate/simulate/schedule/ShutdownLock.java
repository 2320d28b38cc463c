package org.quorate.simulate.schedule;

/// A resource waits for a node that was shut down in order, and starts nowhere else.
///
/// @param node  index of the node
/// @param since when the node was shut down, in seconds; 0: it is just shutting down
record ShutdownLock(int node, long since) {
}
