package org.quorate.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.quorate.analysis.Facts;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;
import org.quorate.simulate.sweep.Sweep;
import org.quorate.simulate.sweep.SweepResult;
import org.quorate.simulate.whatif.Engine;
import org.quorate.simulate.whatif.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quorate sweep`
@Command(name = "sweep", description = "Tries every failure, and finds the smallest ones that lose quorum, prevent fencing or stop a service.",
        mixinStandardHelpOptions = true)
final class SweepCommand implements Callable<Integer> {

    enum Format { text, json }

    private final Streams streams;
    private final DesignFiles files;

    @Parameters(paramLabel = "DESIGN", arity = "1..*", description = "a design, or a CIB and its corosync.conf; - is standard input")
    private List<String> inputs = List.of();

    @Option(names = "--order", defaultValue = "1", description = "how many parts fail at once, at most: 1, 2 or 3 (default: ${DEFAULT-VALUE})")
    private int order = 1;

    @Option(names = "--all", description = "power supplies, networks and links, too")
    private boolean all;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    SweepCommand(Streams streams, DesignFiles files) {
        this.streams = streams;
        this.files = files;
    }

    @Override
    public Integer call() throws Refusal, IOException, UnusableFileException {
        if (order < 1 || order > 3) {
            throw new Refusal("--order is 1, 2 or 3, and not " + order);
        }
        Design design = files.readOne(inputs).design();
        Facts facts = Facts.of(design.topology());
        WhatIf whatIf = WhatIf.of(facts, design.info(), Engine.BUILT_IN);
        SweepResult result = Sweep.of(facts, whatIf, all).run(order, progress(), () -> Thread.currentThread().isInterrupted());
        SweepReport report = new SweepReport(facts, whatIf.words());
        if (format == Format.json) {
            report.json(result, streams.out());
        } else {
            report.text(result, streams.out());
        }
        return ExitCode.FINE;
    }

    /// on a terminal only, a line that is written over
    private Sweep.Progress progress() {
        AtomicInteger shown = new AtomicInteger(-1);
        return (done, total) -> {
            int percent = (int) (100L * done / total);
            if (streams.terminal() && shown.getAndSet(percent) != percent) {
                streams.err().print("\r%d %%%s".formatted(percent, done == total ? "\r     \r" : ""));
                streams.err().flush();
            }
        };
    }
}
