package org.quorate.rules.operation;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on operation.
public final class OperationRules {

    private OperationRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Ops01NoLeftovers(),
                new Ops02KnownProperties(),
                new Ops03NoMovesLeft(),
                new Ops04StartFailures(),
                new Ops05RecheckForDates(),
                new Ops07CutOffNodesPanic());
    }
}
