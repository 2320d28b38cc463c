package org.quorate.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.quorate.finding.UnusableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quorate import`
@Command(name = "import", description = {"Makes a design of a CIB, a corosync.conf, or both.",
        "Into an existing design it replaces what the files define and keeps the rest."}, mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Streams streams;
    private final DesignFiles files;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "cib.xml and/or corosync.conf, recognised by content; - is standard input")
    private List<String> inputs = List.of();

    @Option(names = "-o", paramLabel = "DESIGN", required = true, description = "the design to make or to update; - is standard output")
    private String output = "";

    @Option(names = "--keep-secrets", description = "keep passwords in the design instead of naming them")
    private boolean keepSecrets;

    ImportCommand(Streams streams, DesignFiles files) {
        this.streams = streams;
        this.files = files;
    }

    @Override
    public Integer call() throws Refusal, IOException, UnusableFileException {
        files.importInto(output, inputs, keepSecrets).forEach(change -> streams.err().println(Terminal.line(change)));
        return ExitCode.FINE;
    }
}
