package org.quorate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;
import org.quorate.rules.Checker;
import org.quorate.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quorate check`
@Command(name = "check", description = "Holds designs against the rules.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    enum Format { text, json, sarif, github }

    enum Limit { error, warning, info }

    private final Streams streams;
    private final DesignFiles files;

    @Parameters(paramLabel = "DESIGN", arity = "1..*", description = "designs, CIBs (a corosync.conf after a CIB belongs to it), folders with both; - is standard input")
    private List<String> inputs = List.of();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Option(names = "--fail-on", defaultValue = "error", description = "the severity from which on the exit code is 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Limit limit = Limit.error;

    @Option(names = "--tools", description = "also ask crm_verify and corosync, where they are installed, about what would be exported")
    private boolean tools;

    CheckCommand(Streams streams, DesignFiles files) {
        this.streams = streams;
        this.files = files;
    }

    @Override
    public Integer call() throws Refusal, IOException, UnusableFileException {
        // loading the rules and reading the designs take about as long, and neither needs the other
        CompletableFuture<Rules> loading = CompletableFuture.supplyAsync(Rules::standard);
        List<DesignFiles.Named> designs = files.readAll(inputs);
        Rules rules = loading.join();
        Checker checker = new Checker(rules);
        List<Checked> checked = new ArrayList<>();
        for (DesignFiles.Named design : designs) {
            checked.add(new Checked(design.name(), design.design(), checker.check(design.design()),
                    tools ? new RealTools().verdicts(design.design()) : List.of()));
        }
        report(rules).write(checked, streams.out());
        Severity worst = Severity.parse(limit.name()).orElseThrow();
        return checked.stream().anyMatch(each -> each.reaches(worst)) ? ExitCode.FOUND : ExitCode.FINE;
    }

    private CheckReport report(Rules rules) {
        return switch (format) {
            case text -> new TextReport();
            case json -> new JsonReport(rules);
            case sarif -> new SarifReport(rules);
            case github -> new GithubReport();
        };
    }
}
