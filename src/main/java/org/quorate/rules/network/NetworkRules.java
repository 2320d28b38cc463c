package org.quorate.rules.network;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on corosync's network.
public final class NetworkRules {

    private NetworkRules() {
    }

    public static List<Rule> all() {
        return List.of();
    }
}
