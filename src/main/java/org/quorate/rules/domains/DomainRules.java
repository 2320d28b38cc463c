package org.quorate.rules.domains;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on failure domains.
public final class DomainRules {

    private DomainRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Dom01QuorumSurvivesDomain(),
                new Dom02SurvivorsCanFence(),
                new Dom03TwoSitesNeedThird(),
                new Dom04TieBreakersOutside(),
                new Dom05ReplicasOnDifferentHosts(),
                new Dom07HostsInSeveralDomains(),
                new Dom08VotersOnOneHypervisor(),
                new Dom09SuppliesOnTwoFeeds(),
                new Dom10FallbackIsIndependent(),
                new Dom11RoomAfterDomainLoss());
    }
}
