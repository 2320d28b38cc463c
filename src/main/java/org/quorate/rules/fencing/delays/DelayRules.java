package org.quorate.rules.fencing.delays;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on who shoots first.
public final class DelayRules {

    private DelayRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Fen28TwoNodesNeedDelay(),
                new Fen29DelaysDiffer(),
                new Fen30PriorityDelayEffective(),
                new Fen31DelaysOnlyForTwo());
    }
}
