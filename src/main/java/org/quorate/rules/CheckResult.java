package org.quorate.rules;

import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;

/// What the rules say of a design.
///
/// @param findings the worst first, then by rule, then as the design's elements follow each other
/// @param muted    those that the design's settings accept, in the same order
/// @param unjudged rules that lack a fact
public record CheckResult(List<Finding> findings, List<Muted> muted, List<Unjudged> unjudged) {

    public CheckResult {
        findings = List.copyOf(findings);
        muted = List.copyOf(muted);
        unjudged = List.copyOf(unjudged);
    }

    /// A finding that was looked at and accepted.
    public record Muted(Finding finding, String reason) {
    }

    /// A rule that could not judge.
    ///
    /// @param reason a sentence that names the fact that is missing
    public record Unjudged(String rule, String reason) {
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
