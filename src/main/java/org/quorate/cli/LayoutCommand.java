package org.quorate.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Diagram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quorate layout`
@Command(name = "layout", description = "Lays the diagram out afresh.", mixinStandardHelpOptions = true)
final class LayoutCommand implements Callable<Integer> {

    private final DesignFiles files;

    @Parameters(paramLabel = "DESIGN")
    private String input = "";

    @Option(names = "-o", paramLabel = "DESIGN", description = "where to write the result (default: the same file; - is standard output)")
    private @Nullable String output;

    LayoutCommand(DesignFiles files) {
        this.files = files;
    }

    /// The program's own layout is what a diagram has without any decided position, so nothing needs to be stored.
    @Override
    public Integer call() throws Refusal, IOException, UnusableFileException {
        DesignFiles.Named design = files.read(input);
        files.write(output == null ? input : output, design.with(design.design().withDiagram(Diagram.EMPTY)));
        return ExitCode.FINE;
    }
}
