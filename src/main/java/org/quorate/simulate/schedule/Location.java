package org.quorate.simulate.schedule;

/// A location constraint that has reached one resource: the nodes it names and their scores.
///
/// @param role      UNKNOWN: always; PROMOTED: only where the role is chosen
/// @param exclusive whether the resource is looked for, and runs, only where such a constraint names the node
/// @param scores    by node index; [Scores#ABSENT]: not named
record Location(String id, Item item, Role role, boolean exclusive, int[] scores) {
}
