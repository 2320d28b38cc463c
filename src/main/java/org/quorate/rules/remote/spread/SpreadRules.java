package org.quorate.rules.remote.spread;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on what runs on remote and guest nodes unasked.
public final class SpreadRules {

    private SpreadRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Rem13OpaqueVmOnRemotes(),
                new Rem16OptInGuests(),
                new Rem21PreferenceIsNotConfinement(),
                new Rem22ResourcesSpread(),
                new Rem23ClonesSpread());
    }
}
