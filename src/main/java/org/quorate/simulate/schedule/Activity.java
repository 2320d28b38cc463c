package org.quorate.simulate.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a primitive or an instance does at the moment.
///
/// @param nodes   where it runs, in the order in which that was found
/// @param role    the highest known
/// @param next    a role that its history forces on it; UNKNOWN: none
/// @param knownOn nodes where its state is known
/// @param bans    nodes that its history rules out
/// @param cleared nodes where its fail count is about to be cleared
/// @param lock    the node that it is kept for
/// @param migration the migration that it is in the middle of
/// @param name    as history calls it: an instance may have had another number, or none
record Activity(List<Integer> nodes, Role role, Role next, Set<Mark> marks, Set<Integer> knownOn, Map<Integer, Integer> bans, Set<Integer> cleared,
                Optional<ShutdownLock> lock, Optional<UnfinishedMigration> migration, Optional<String> name) {

    static final Activity NONE = new Activity(List.of(), Role.STOPPED, Role.UNKNOWN, Set.of(), Set.of(), Map.of(), Set.of(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /// What else history says.
    enum Mark {
        /// an operation failed
        FAILED,
        /// it has to be stopped, whatever comes after
        STOP,
        /// nothing may be done to it
        BLOCKED,
        /// it is not managed
        UNMANAGED,
        /// its failures are to be ignored
        FAILURE_IGNORED,
        /// a start is under way
        START_PENDING,
        /// it cannot be migrated although it might be configured to
        NO_MIGRATION,
        /// banned from everywhere
        NOWHERE,
        /// what runs has no place in the configuration's numbers
        ORPHAN
    }

    static Activity running(int node, Role role) {
        return new Activity(List.of(node), role, Role.UNKNOWN, Set.of(), Set.of(node), Map.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// It does not run and is kept for a node.
    static Activity locked(ShutdownLock lock) {
        return new Activity(List.of(), Role.STOPPED, Role.UNKNOWN, Set.of(), Set.of(), Map.of(), Set.of(), Optional.of(lock), Optional.empty(), Optional.empty());
    }

    Activity marked(Mark mark) {
        Set<Mark> all = new java.util.HashSet<>(marks);
        all.add(mark);
        return new Activity(nodes, role, next, Set.copyOf(all), knownOn, bans, cleared, lock, migration, name);
    }
}
