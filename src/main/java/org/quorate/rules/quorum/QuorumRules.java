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
                new Quo03TwoNodesNeedTieBreaker(),
                new Quo04TwoNodeOnlyForTwo());
    }
}
