package org.quorate.simulate.whatif;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.analysis.Part;
import org.quorate.simulate.quorum.VoteState;
import org.quorate.simulate.schedule.ClusterState;

/// How the cluster stands between two events. Immutable; made by [WhatIf].
///
/// @param failed      what has failed by itself and has not returned
/// @param down        cluster nodes that were shut down or fenced, and have not returned
/// @param standby     nodes in standby
/// @param maintenance nodes in maintenance
/// @param tickets     those that are granted
/// @param split       the groups into which the cluster network is parted; none: it is whole
/// @param stuck       nodes that are lost and could not be fenced
/// @param up          cluster nodes that are up, wherever they are
/// @param votes       where the votes stand
/// @param running     what runs where, for the scheduler
/// @param placement   what runs where: instance to node
public record ClusterCondition(Set<Part> failed, Set<String> down, Set<String> standby, Set<String> maintenance, Set<String> tickets,
                               List<Set<String>> split, Set<String> stuck, Set<String> up, VoteState votes, ClusterState running, Map<String, String> placement) {

    public ClusterCondition {
        failed = ordered(failed);
        down = ordered(down);
        standby = ordered(standby);
        maintenance = ordered(maintenance);
        tickets = ordered(tickets);
        split = List.copyOf(split);
        stuck = ordered(stuck);
        up = ordered(up);
        placement = Collections.unmodifiableMap(new java.util.LinkedHashMap<>(placement));
    }

    /// The cluster nodes that count as members: they take part, or are lost and have not been fenced. One that is up after it was fenced and has not
    /// found the others is none.
    Set<String> members() {
        Set<String> members = new LinkedHashSet<>(up);
        members.removeIf(name -> running.node(name).isOff());
        return members;
    }

    private static <T> Set<T> ordered(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
