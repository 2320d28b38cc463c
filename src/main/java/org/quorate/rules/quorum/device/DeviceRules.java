package org.quorate.rules.quorum.device;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on the quorum device.
public final class DeviceRules {

    private DeviceRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Quo08TwoNodeExcludesDevice(),
                new Quo09DeviceExcludesOptions(),
                new Quo10FfsplitVotes(),
                new Quo11FfsplitForEvenNumbers(),
                new Quo12LmsWithoutVotes(),
                new Quo13UnevenVotesNeedDeviceVotes(),
                new Quo14ExpectedVotesBesideDevice(),
                new Quo20PlaceOfArbiter(),
                new Quo21OneQuorumDevice());
    }
}
