package org.quorate.rules.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.CibRule;
import org.quorate.model.Components;
import org.quorate.model.LocationConstraint;
import org.quorate.rules.RuleVerdict;

class Ops05RecheckForDatesTest {

    private final Ops05RecheckForDates rule = new Ops05RecheckForDates();

    private static Designs atNight() {
        CibRule night = new CibRule(Optional.empty(), Optional.of("INFINITY"), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(new CibRule.DateExpression(Optional.empty(), "date_spec", Optional.empty(), Optional.empty(),
                        Optional.of(new CibRule.TimeParts(Optional.empty(), Map.of("hours", "22-23"))), Optional.empty())));
        return Designs.cluster().nodes(2).resource("A").location("A", "node1", "1").change(LocationConstraint.class, "loc-A-node1",
                each -> Components.with(each, "place", new LocationConstraint.ByRules(List.of(night))));
    }

    @Test
    void byTheHour() {
        RuleVerdict.of(rule, atNight()).finds("The constraint loc-A-node1 depends on the time of day, which is looked at every 15 minutes.")
                .about("loc-A-node1").everyFixRemoves();
    }

    @Test
    void lookedAtMoreOften() {
        RuleVerdict.of(rule, atNight().property("cluster-recheck-interval", "5min")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").location("A", "node1", "1")).findsNothing();
    }
}
