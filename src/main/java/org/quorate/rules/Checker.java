package org.quorate.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;
import org.quorate.model.Design;
import org.quorate.model.Settings;

/// Holds a design against the rules. How bad a problem is, is settled here: the design's settings, else the rule for this
/// problem, else the rule's page. What settings switch off or accept is muted, not hidden.
public final class Checker {

    private static final String OFF = "off";

    private final Rules rules;

    public Checker(Rules rules) {
        this.rules = rules;
    }

    public CheckResult check(Design design) {
        return check(design, Facts.of(design.topology()));
    }

    /// @param facts of the design's topology, for callers that have them already
    public CheckResult check(Design design, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        List<CheckResult.Muted> muted = new ArrayList<>();
        List<CheckResult.Unjudged> unjudged = new ArrayList<>();
        for (Rule rule : rules.checks()) {
            Optional<String> missing = rule.missing(facts);
            if (missing.isPresent()) {
                unjudged.add(new CheckResult.Unjudged(rule.id(), missing.get()));
                continue;
            }
            rule.check(facts, design.info()).map(problem -> judged(rule, problem, design.settings())).forEach(finding ->
                    accepted(finding, design.settings()).ifPresentOrElse(
                            reason -> muted.add(new CheckResult.Muted(finding, reason)), () -> findings.add(finding)));
        }
        // both sorts are stable, so that within a rule the order stays that of the design
        findings.sort(Comparator.comparing(Finding::severity));
        muted.sort(Comparator.comparing(each -> each.finding().severity()));
        return new CheckResult(findings, muted, unjudged);
    }

    private Finding judged(Rule rule, Problem problem, Settings settings) {
        Severity severity = Optional.ofNullable(settings.severities().get(rule.id())).flatMap(Severity::parse)
                .or(problem::severity)
                .orElseGet(() -> rules.page(rule.id()).orElseThrow().severity());
        return problem.finding(rule.id(), severity);
    }

    /// the reason for which a finding is not to be shown among the others
    private static Optional<String> accepted(Finding finding, Settings settings) {
        if (OFF.equals(settings.severities().get(finding.rule()))) {
            return Optional.of("The rule is switched off for this design.");
        }
        return settings.waivers().stream().filter(waiver -> waiver.rule().equals(finding.rule()))
                .filter(waiver -> waiver.object().map(finding.subjects()::contains).orElse(true))
                .findFirst().map(Settings.Waiver::reason);
    }
}
