package org.quorate.simulate.schedule;

/// A live migration that has left its source and not yet arrived.
///
/// @param source index of the node that it leaves
/// @param target index of the node where it is to go on
record UnfinishedMigration(int source, int target) {
}
