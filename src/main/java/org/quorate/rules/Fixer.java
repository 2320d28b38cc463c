package org.quorate.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.finding.Finding;
import org.quorate.model.Design;

/// Applies the first remedy of each finding, one after the other, each to the design that the one before it made.
public final class Fixer {

    private final Checker checker;

    public Fixer(Rules rules) {
        checker = new Checker(rules);
    }

    /// Ends when no finding offers a remedy, or only such as were tried and did not help.
    ///
    /// @param only ids of the rules whose findings are to be fixed; empty: all
    public Fixed fix(Design design, List<String> only) {
        Design current = design;
        List<String> applied = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        for (Optional<Finding> next = next(current, only, tried); next.isPresent(); next = next(current, only, tried)) {
            Finding finding = next.get();
            tried.add(key(finding));
            Design changed = finding.fixes().getFirst().edit().apply(current);
            if (!changed.equals(current)) {
                applied.add("%s %s".formatted(finding.rule(), finding.fixes().getFirst().label()));
                current = changed;
            }
        }
        return new Fixed(current, applied);
    }

    private Optional<Finding> next(Design design, List<String> only, Set<String> tried) {
        return checker.check(design).findings().stream().filter(finding -> !finding.fixes().isEmpty())
                .filter(finding -> only.isEmpty() || only.stream().anyMatch(finding.rule()::equalsIgnoreCase))
                .filter(finding -> !tried.contains(key(finding))).findFirst();
    }

    private static String key(Finding finding) {
        return finding.rule() + " " + finding.message() + " " + finding.subjects();
    }

    /// @param applied what was done, in order: the rule and the remedy's label
    public record Fixed(Design design, List<String> applied) {

        public Fixed {
            applied = List.copyOf(applied);
        }
    }
}
