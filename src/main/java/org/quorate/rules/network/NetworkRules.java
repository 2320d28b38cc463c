package org.quorate.rules.network;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on corosync's network.
public final class NetworkRules {

    private NetworkRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Net01LinkLimit(),
                new Net02SameLinksEverywhere(),
                new Net03OneFamilyPerLink(),
                new Net04AddressesUnique(),
                new Net05TwoLinks(),
                new Net06LinksApart(),
                new Net07TokenFitsGoal(),
                new Net08ConsensusAboveToken(),
                new Net09Latency(),
                new Net10TokenLimit(),
                new Net11Encryption(),
                new Net12LegacyTransport());
    }
}
