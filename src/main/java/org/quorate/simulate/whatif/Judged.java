package org.quorate.simulate.whatif;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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
    /// @param outlook whether its devices can do it
    /// @param behind  the node whose fencing it waits for in vain
    public record Duty(Node target, FenceAvailability.Outlook outlook, Cause cause, Optional<Node> behind) {

        Duty(Node target, FenceAvailability.Outlook outlook, Cause cause) {
            this(target, outlook, cause, Optional.empty());
        }

        Duty behind(Node other) {
            return new Duty(target, outlook, cause, Optional.of(other));
        }

        /// Whether it will be fenced.
        public boolean isPossible() {
            return outlook.possible() && behind.isEmpty();
        }

        boolean isLost() {
            return cause == Cause.GONE || cause == Cause.APART;
        }
    }

    /// Why a node has to be fenced.
    public enum Cause {
        GONE("it is gone without a good-bye"),
        /// it still runs somewhere
        APART("it is out of sight and may still run resources"),
        TICKET("what it runs has lost a ticket with loss-policy fence"),
        NO_QUORUM("it has no quorum, and no-quorum-policy has it fenced");

        private final String text;

        Cause(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /// The nodes that have to be fenced because they are lost.
    List<Node> lost() {
        return duties.stream().filter(Duty::isLost).map(Duty::target).toList();
    }

    /// Whether any partition goes on.
    public boolean isQuorate() {
        return winner.isPresent();
    }
}
