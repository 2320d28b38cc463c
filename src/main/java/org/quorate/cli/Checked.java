package org.quorate.cli;

import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;
import org.quorate.model.Design;
import org.quorate.model.Names;
import org.quorate.rules.CheckResult;

/// A design and what was found about it.
///
/// @param name     as the user gave it
/// @param verdicts what the real tools said, if they were asked
record Checked(String name, Design design, CheckResult result, List<RealTools.Verdict> verdicts) {

    boolean reaches(Severity limit) {
        return result.findings().stream().anyMatch(finding -> finding.severity().compareTo(limit) <= 0)
                || verdicts.stream().anyMatch(verdict -> verdict.severity().compareTo(limit) <= 0);
    }

    /// The names of what a finding is about.
    List<String> objects(Finding finding) {
        Names names = Names.of(design.topology().elements());
        return finding.subjects().stream().map(names::of).toList();
    }

    long count(Severity severity) {
        return result.count(severity) + verdicts.stream().filter(verdict -> verdict.severity() == severity).count();
    }
}
