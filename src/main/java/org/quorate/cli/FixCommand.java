package org.quorate.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.UnusableFileException;
import org.quorate.rules.Fixer;
import org.quorate.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quorate fix`
@Command(name = "fix", description = "Applies the remedies that the rules offer.", mixinStandardHelpOptions = true)
final class FixCommand implements Callable<Integer> {

    private final Streams streams;
    private final DesignFiles files;

    @Parameters(index = "0", paramLabel = "DESIGN")
    private String input = "";

    @Parameters(index = "1..*", paramLabel = "RULE", description = "only these rules' findings (default: all)")
    private List<String> only = List.of();

    @Option(names = "-o", paramLabel = "DESIGN", description = "where to write the result (default: the same file; - is standard output)")
    private @Nullable String output;

    FixCommand(Streams streams, DesignFiles files) {
        this.streams = streams;
        this.files = files;
    }

    @Override
    public Integer call() throws Refusal, IOException, UnusableFileException {
        Rules rules = Rules.standard();
        for (String rule : only) {
            rules.page(rule).orElseThrow(() -> new Refusal("there is no rule " + rule + "; 'quorate rules' lists them"));
        }
        DesignFiles.Named design = files.read(input);
        Fixer.Fixed fixed = new Fixer(rules).fix(design.design(), only);
        fixed.applied().forEach(label -> streams.err().println(Terminal.line(label)));
        if (fixed.applied().isEmpty()) {
            streams.err().println("Nothing to fix: no finding offers a remedy.");
        }
        files.write(output == null ? input : output, design.with(fixed.design()));
        return ExitCode.FINE;
    }
}
