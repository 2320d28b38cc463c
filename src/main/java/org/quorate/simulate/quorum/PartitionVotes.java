package org.quorate.simulate.quorum;

import java.util.List;
import java.util.stream.Collectors;

/// How a partition stands.
///
/// @param members what each of its nodes counts, in the order of the node ids
public record PartitionVotes(List<NodeVotes> members) {

    public PartitionVotes {
        members = List.copyOf(members);
    }

    /// Names, in the order of the node ids.
    public List<String> nodes() {
        return members.stream().map(NodeVotes::node).toList();
    }

    /// The votes that are here, counted by the node that counts most: the device may vote at some of the nodes only.
    public int votes() {
        return members.stream().mapToInt(NodeVotes::total).max().orElse(0);
    }

    /// The votes that are needed: by the node that is content with the fewest.
    public int quorum() {
        return members.stream().mapToInt(NodeVotes::quorum).min().orElse(0);
    }

    /// Whether all members say so. See [#isDivided].
    public boolean quorate() {
        return members.stream().allMatch(NodeVotes::quorate);
    }

    /// Whether some members are quorate and others are not, which happens: after a restart under `auto_tie_breaker`, say.
    public boolean isDivided() {
        return !quorate() && members.stream().anyMatch(NodeVotes::quorate);
    }

    public Reason reason() {
        if (isDivided()) {
            return Reason.of(Reason.Key.DISAGREEMENT, members.stream().filter(NodeVotes::quorate).map(NodeVotes::node).collect(Collectors.joining(", ")));
        }
        return members.getFirst().reason();
    }
}
