package org.quorate.cli;

import java.io.PrintStream;
import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;

/// Findings as annotations of a GitHub workflow.
final class GithubReport implements CheckReport {

    @Override
    public void write(List<Checked> designs, PrintStream out) {
        for (Checked design : designs) {
            for (Finding finding : design.result().findings()) {
                annotate(out, design, finding.severity(), finding.rule(), finding.message());
            }
            design.verdicts().forEach(verdict -> annotate(out, design, verdict.severity(), verdict.tool(), verdict.message()));
        }
    }

    private static void annotate(PrintStream out, Checked design, Severity severity, String title, String message) {
        String command = switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        out.printf("::%s file=%s,title=%s::%s%n", command, property(design.name()), property(title), data(Terminal.safe(message)));
    }

    /// a workflow takes a line break for the end of the command, and in properties also colon and comma for separators
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
