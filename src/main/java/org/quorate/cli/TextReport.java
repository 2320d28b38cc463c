package org.quorate.cli;

import java.io.PrintStream;
import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;

/// Findings for people.
final class TextReport implements CheckReport {

    @Override
    public void write(List<Checked> designs, PrintStream out) {
        designs.forEach(design -> write(design, out));
    }

    private static void write(Checked design, PrintStream out) {
        out.println(Terminal.line(design.name()));
        for (Finding finding : design.result().findings()) {
            out.printf("  %-8s %-7s %s%n", finding.severity().word(), finding.rule(), Terminal.line(finding.message()));
            finding.because().forEach(fact -> out.printf("  %17s %s%n", "", Terminal.line(fact)));
            finding.fixes().stream().findFirst().ifPresent(fix -> out.printf("  %17s fix: %s%n", "", Terminal.line(fix.label())));
        }
        design.verdicts().forEach(verdict -> out.printf("  %-8s %-7s %s%n", verdict.severity().word(), verdict.tool(), Terminal.line(verdict.message())));
        design.result().muted().forEach(muted -> out.printf("  accepted %-7s %s (%s)%n", muted.finding().rule(),
                Terminal.line(muted.finding().message()), Terminal.line(muted.reason())));
        if (!design.result().unjudged().isEmpty()) {
            out.printf("  %d rules could not judge, because facts are missing: %s%n", design.result().unjudged().size(),
                    String.join(", ", design.result().unjudged().stream().map(unjudged -> unjudged.rule()).toList()));
        }
        out.printf("  %s, %s, %s%n", counted(design, Severity.ERROR, "error"), counted(design, Severity.WARNING, "warning"),
                counted(design, Severity.INFO, "note"));
    }

    private static String counted(Checked design, Severity severity, String word) {
        long count = design.count(severity);
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
