package org.quorate.simulate.whatif;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.quorate.analysis.FenceAvailability;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.simulate.quorum.PartitionVotes;
import org.quorate.simulate.quorum.VoteState;

/// What follows from a moment's failures as far as the scheduler is not asked: partitions, votes, fencing.
///
/// @param partitions cluster nodes by number
/// @param stable     whether these are the only partitions that are possible
/// @param votes      of each partition
/// @param acting     the partitions that go on, by their places in the list
/// @param winner     the one of them that survives the others
/// @param duties     the nodes that have to be fenced, cluster nodes first
public record Judged(Outage outage, BitSet up, List<BitSet> partitions, boolean stable, VoteState state, List<PartitionVotes> votes, List<Integer> acting,
                     OptionalInt winner, List<Duty> duties, Situation situation, List<Outcome.Warning> warnings) {

    public Judged {
        partitions = List.copyOf(partitions);
        votes = List.copyOf(votes);
        acting = List.copyOf(acting);
        duties = List.copyOf(duties);
        warnings = List.copyOf(warnings);
    }

    /// A node that has to be fenced.
    ///
    /// @param alive whether it still runs somewhere, out of sight
    public record Duty(Node target, FenceAvailability.Outlook outlook, boolean alive) {
    }

    /// Whether any partition goes on.
    public boolean isQuorate() {
        return winner.isPresent();
    }
}
