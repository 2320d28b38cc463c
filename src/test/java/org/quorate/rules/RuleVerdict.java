package org.quorate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.finding.Fix;
import org.quorate.finding.Severity;
import org.quorate.model.Design;
import org.quorate.model.ElementId;

/// What one rule says of one design, with the assertions that the tests of rules share:
///
/// ```java
/// RuleVerdict.of(new Quo04TwoNodeOnlyForTwo(), design).finds("two_node is set, with 3 cluster nodes.").everyFixRemoves();
/// ```
public final class RuleVerdict {

    private final Rule rule;
    private final Design design;
    private final List<Problem> problems;

    private RuleVerdict(Rule rule, Design design) {
        this.rule = rule;
        this.design = design;
        problems = problems(design);
    }

    public static RuleVerdict of(Rule rule, Designs designs) {
        return new RuleVerdict(rule, designs.design());
    }

    public static RuleVerdict of(Rule rule, Design design) {
        return new RuleVerdict(rule, design);
    }

    private List<Problem> problems(Design judged) {
        Facts facts = Facts.of(judged.topology());
        return rule.missing(facts).isPresent() ? List.of() : rule.check(facts, judged.info()).toList();
    }

    /// These messages, in this order, and no others.
    public RuleVerdict finds(String... messages) {
        assertThat(problems).extracting(Problem::message).containsExactly(messages);
        return this;
    }

    public void findsNothing() {
        assertThat(problems).isEmpty();
    }

    /// The subjects of the first problem, by their ids.
    public RuleVerdict about(String... ids) {
        assertThat(problems.getFirst().subjects()).extracting(ElementId::value).containsExactly(ids);
        return this;
    }

    /// The severity that the rule itself gives the first problem, other than its page's.
    public RuleVerdict as(Severity severity) {
        assertThat(problems.getFirst().severity()).contains(severity);
        return this;
    }

    /// At least one problem offers a fix, and each fix removes the problem that offers it.
    public RuleVerdict everyFixRemoves() {
        assertThat(problems).anyMatch(problem -> !problem.fixes().isEmpty());
        for (Problem problem : problems) {
            for (Fix fix : problem.fixes()) {
                assertThat(problems(fix.edit().apply(design))).as(fix.label()).extracting(Problem::message).doesNotContain(problem.message());
            }
        }
        return this;
    }

    /// The rule cannot judge, for this reason.
    public void lacks(String reason) {
        assertThat(rule.missing(Facts.of(design.topology()))).contains(reason);
    }
}
