package org.quorate.rules.remote;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.rules.Rule;
import org.quorate.rules.remote.connections.ConnectionRules;
import org.quorate.rules.remote.guests.GuestRules;
import org.quorate.rules.remote.names.NameRules;
import org.quorate.rules.remote.spread.SpreadRules;

/// The rules on remote and guest nodes.
public final class RemoteRules {

    private RemoteRules() {
    }

    /// In the order of their ids.
    public static List<Rule> all() {
        return Stream.of(NameRules.all(), ConnectionRules.all(), GuestRules.all(), SpreadRules.all())
                .flatMap(List::stream).sorted(Comparator.comparing(Rule::id)).toList();
    }
}
