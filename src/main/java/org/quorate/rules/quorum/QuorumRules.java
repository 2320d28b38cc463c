package org.quorate.rules.quorum;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.rules.Rule;
import org.quorate.rules.quorum.device.DeviceRules;

/// The rules on quorum.
public final class QuorumRules {

    private QuorumRules() {
    }

    /// In the order of their ids.
    public static List<Rule> all() {
        return Stream.concat(own().stream(), DeviceRules.all().stream()).sorted(Comparator.comparing(Rule::id)).toList();
    }

    private static List<Rule> own() {
        return List.of(
                new Quo01NoClusterNode(),
                new Quo02SurvivesAsAsked(),
                new Quo03TwoNodesNeedTieBreaker(),
                new Quo04TwoNodeOnlyForTwo(),
                new Quo05WaitForAllStaysOn(),
                new Quo06ColdStartNeedsEveryNode(),
                new Quo07TwoNodeExcludesTieBreaker(),
                new Quo15ExpectedVotesOverride(),
                new Quo16LastManStandingNeeds(),
                new Quo17LastManStopsAtTwo(),
                new Quo18TieBreakerOnOddVotes(),
                new Quo19EvenNumberNeedsTieBreaker(),
                new Quo22QuorumIsNotIgnored(),
                new Quo23ClusterFilesystemFreezes(),
                new Quo24SuicideNeedsFencing(),
                new Quo25RemotesDoNotVote(),
                new Quo26OneVoteEach(),
                new Quo27WatchdogEndsFreeze());
    }
}
