package org.quorate.rules.operation;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.CibRule;
import org.quorate.model.LocationConstraint;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Ops05RecheckForDates implements Rule {

    @Override
    public String id() {
        return "OPS-05";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        boolean set = facts.topology().cluster().property("cluster-recheck-interval").isPresent();
        return set ? Stream.empty() : facts.topology().all(LocationConstraint.class).filter(Ops05RecheckForDates::usesDates)
                .map(each -> Problem.of("The constraint %s depends on the time of day, which is looked at every 15 minutes."
                        .formatted(each.name()), each.id())
                        .fix(Remedy.setProperty("cluster-recheck-interval", "5min")));
    }

    private static boolean usesDates(LocationConstraint location) {
        return location.place() instanceof LocationConstraint.ByRules(List<CibRule> rules) && rules.stream()
                .anyMatch(Ops05RecheckForDates::usesDates);
    }

    private static boolean usesDates(CibRule rule) {
        return rule.expressions().stream().anyMatch(expression -> switch (expression) {
            case CibRule.NestedRule(CibRule nested) -> usesDates(nested);
            case CibRule.DateExpression date -> date.spec().isPresent();
            case CibRule.NodeExpression _, CibRule.ResourceExpression _, CibRule.OperationExpression _, CibRule.ForeignExpression _ -> false;
        });
    }
}
