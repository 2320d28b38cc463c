package org.quorate.rules.quorum;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on quorum.
public final class QuorumRules {

    private QuorumRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Quo01NoClusterNode(),
                new Quo02SurvivesAsAsked(),
                new Quo03TwoNodesNeedTieBreaker(),
                new Quo04TwoNodeOnlyForTwo(),
                new Quo05WaitForAllStaysOn(),
                new Quo06ColdStartNeedsEveryNode(),
                new Quo07TwoNodeExcludesTieBreaker(),
                new Quo08TwoNodeExcludesDevice(),
                new Quo09DeviceExcludesOptions(),
                new Quo10FfsplitVotes(),
                new Quo11FfsplitForEvenNumbers(),
                new Quo12LmsWithoutVotes(),
                new Quo13UnevenVotesNeedDeviceVotes(),
                new Quo14ExpectedVotesBesideDevice(),
                new Quo15ExpectedVotesOverride(),
                new Quo16LastManStandingNeeds(),
                new Quo17LastManStopsAtTwo(),
                new Quo18TieBreakerOnOddVotes(),
                new Quo19EvenNumberNeedsTieBreaker(),
                new Quo20PlaceOfArbiter(),
                new Quo21OneQuorumDevice(),
                new Quo22QuorumIsNotIgnored(),
                new Quo23ClusterFilesystemFreezes(),
                new Quo24SuicideNeedsFencing(),
                new Quo25RemotesDoNotVote(),
                new Quo26OneVoteEach(),
                new Quo27WatchdogEndsFreeze());
    }
}
