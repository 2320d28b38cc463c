package org.quorate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.finding.Finding;
import org.quorate.finding.Fix;
import org.quorate.finding.Severity;
import org.quorate.model.ElementId;
import org.quorate.model.edit.Edit;

/// What a rule found, before it is known how bad that is for this design.
///
/// @param message  one sentence that names the objects and the fact
/// @param subjects the elements it is about, the most important one first; empty: the design as a whole
/// @param because  the facts that it follows from, a sentence each
/// @param fixes    what would remove it, the best one first
/// @param severity where the rule itself departs from its page's severity
public record Problem(String message, List<ElementId> subjects, List<String> because, List<Fix> fixes,
                      Optional<Severity> severity) {

    public Problem {
        subjects = List.copyOf(subjects);
        because = List.copyOf(because);
        fixes = List.copyOf(fixes);
    }

    public static Problem of(String message, List<ElementId> subjects) {
        return new Problem(message, subjects, List.of(), List.of(), Optional.empty());
    }

    public static Problem of(String message, ElementId... subjects) {
        return of(message, List.of(subjects));
    }

    /// With one more fact that it follows from.
    public Problem because(String fact) {
        return new Problem(message, subjects, appended(because, fact), fixes, severity);
    }

    /// With one more remedy.
    ///
    /// @param label a verb and its object
    public Problem fix(String label, Edit edit) {
        return new Problem(message, subjects, because, appended(fixes, new Fix(label, edit)), severity);
    }

    /// With a remedy whose edit names it.
    public Problem fix(Edit edit) {
        return fix(edit.label(), edit);
    }

    public Problem as(Severity other) {
        return new Problem(message, subjects, because, fixes, Optional.of(other));
    }

    Finding finding(String rule, Severity judged) {
        return new Finding(rule, judged, message, subjects, because, fixes);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
