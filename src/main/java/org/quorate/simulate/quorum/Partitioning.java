package org.quorate.simulate.quorum;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.Collections;

/// Which cluster nodes are up and hear each other after an event. A node in no partition is down; one that was down has
/// started afresh.
///
/// @param left        the nodes among those now down that stopped cleanly; matters for `allow_downscale` alone
/// @param windowOver  whether `last_man_standing_window` passes before anything else happens
public record Partitioning(List<Partition> partitions, Set<String> left, boolean windowOver) {

    /// Nodes that hear each other.
    ///
    /// @param nodes   names of cluster nodes
    /// @param toQnetd those of them whose qdevice reaches the quorum device's qnetd
    public record Partition(Set<String> nodes, Set<String> toQnetd) {

        public Partition {
            nodes = Collections.unmodifiableSet(new LinkedHashSet<>(nodes));
            toQnetd = Collections.unmodifiableSet(new LinkedHashSet<>(toQnetd));
        }

        /// Nodes that all reach qnetd, or of which none does.
        public static Partition of(Collection<String> nodes, boolean reachesQnetd) {
            Set<String> members = new LinkedHashSet<>(nodes);
            return new Partition(members, reachesQnetd ? members : Set.of());
        }
    }

    public Partitioning {
        partitions = partitions.stream().filter(partition -> !partition.nodes().isEmpty()).toList();
        left = Set.copyOf(left);
    }

    /// After crashes and broken links, with time before the next event.
    public static Partitioning of(Collection<Partition> partitions) {
        return new Partitioning(List.copyOf(partitions), Set.of(), true);
    }

    public static Partitioning of(Partition... partitions) {
        return of(List.of(partitions));
    }

    /// The same with the next event hard on its heels, before `last_man_standing` adapts.
    public Partitioning atOnce() {
        return new Partitioning(partitions, left, false);
    }

    /// The same with nodes that were shut down rather than lost.
    public Partitioning afterLeaving(Collection<String> nodes) {
        return new Partitioning(partitions, Set.copyOf(nodes), windowOver);
    }
}
