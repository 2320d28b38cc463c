package org.quorate.simulate.quorum;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.simulate.quorum.Partitioning.Partition;

/// The quorum device's daemon: to which nodes it gives its vote, and what it remembers of that. Heuristics count as passed
/// everywhere. Decides once all that it still hears of has settled, which takes it a few seconds and nodes that died the time-out
/// of their connection.
sealed interface Qnetd permits Ffsplit, Lms, Qnetd.Silent {

    /// A decision.
    ///
    /// @param votes the nodes that get the vote
    /// @param next  the daemon from then on
    record Decision(Set<String> votes, Qnetd next) {
    }

    /// @param partitions all that are up
    /// @param changed    nodes that have a new membership
    Decision decide(List<Partition> partitions, Collection<String> changed);

    static Qnetd of(VoteRules rules) {
        return rules.device().map(device -> switch (device.algorithm()) {
            case FFSPLIT -> new Ffsplit(rules, device, Set.of());
            case LMS -> new Lms(rules, device, Map.of());
            case OTHER -> new Silent();
        }).orElseGet(Silent::new);
    }

    /// There is none, or none that votes.
    record Silent() implements Qnetd {

        @Override
        public Decision decide(List<Partition> partitions, Collection<String> changed) {
            return new Decision(Set.of(), this);
        }
    }
}
