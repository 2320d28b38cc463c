package org.quorate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.analysis.Facts;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;
import org.quorate.model.Scenario;
import org.quorate.simulate.schedule.CrmSimulate;
import org.quorate.simulate.whatif.Engine;
import org.quorate.simulate.whatif.ScenarioRun;
import org.quorate.simulate.whatif.UnclearEventException;
import org.quorate.simulate.whatif.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quorate simulate`
@Command(name = "simulate", description = "Predicts what happens when something fails: partitions, quorum, fencing, where everything runs then, and when.",
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

    enum Format { text, json }

    enum Placer { builtin, crm_simulate }

    private static final long PATIENCE_SECONDS = 60;

    private final Streams streams;
    private final DesignFiles files;

    @Parameters(paramLabel = "DESIGN", arity = "1..*", description = "a design, or a CIB and its corosync.conf; - is standard input")
    private List<String> inputs = List.of();

    @Option(names = "--fail", paramLabel = "NAME,...", description = "what fails, all at one instant: any element; host1/bmc, host1/psu1, host1/port1, node1/link0 for parts")
    private List<String> failures = List.of();

    @Option(names = "--do", paramLabel = "EVENT,...", description = "what happens, all at one instant: fail:NAME, crash:NAME, return:NAME, standby:NODE, unstandby:NODE, "
            + "maintenance:NODE, unmaintenance:NODE, shutdown:NODE, grant:TICKET, revoke:TICKET, split:NODE+NODE/NODE, join")
    private List<String> events = List.of();

    @Option(names = "--then", paramLabel = "EVENT,...", description = "what happens once the cluster has settled; repeatable")
    private List<String> later = List.of();

    @Option(names = "--scenario", paramLabel = "NAME", description = "plays a scenario of the design; the exit code is 1 when its outcome is not the expected one")
    private @Nullable String scenario;

    @Option(names = "--engine", defaultValue = "builtin", description = "who says where everything runs: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Placer placer = Placer.builtin;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    SimulateCommand(Streams streams, DesignFiles files) {
        this.streams = streams;
        this.files = files;
    }

    @Override
    public Integer call() throws Refusal, IOException, UnusableFileException {
        Design design = files.readOne(inputs).design();
        Optional<Scenario> played = scenario == null ? Optional.empty() : Optional.of(named(design, scenario));
        if (played.isPresent() == (!failures.isEmpty() || !events.isEmpty() || !later.isEmpty())) {
            throw new Refusal(played.isPresent() ? "--scenario says itself what happens; leave out --fail, --do and --then"
                    : "nothing happens: give --fail, --do or --scenario");
        }
        WhatIf whatIf = WhatIf.of(Facts.of(design.topology()), design.info(), engine());
        try {
            ScenarioRun run = ScenarioRun.of(whatIf, played.orElseGet(this::improvised));
            OutcomeReport report = format == Format.json ? new OutcomeJson(whatIf.words()) : new OutcomeText(whatIf.words());
            report.write(run, streams.out());
            return run.checks().stream().allMatch(ScenarioRun.Check::isMet) ? ExitCode.FINE : ExitCode.FOUND;
        } catch (UnclearEventException unclear) {
            throw new Refusal(unclear.getMessage());
        } catch (UncheckedIOException silent) {
            throw silent.getCause();
        }
    }

    private Engine engine() throws Refusal {
        return placer == Placer.builtin ? Engine.BUILT_IN : Engine.crmSimulate(CrmSimulate.find(PATIENCE_SECONDS).orElseThrow(() ->
                new Refusal("crm_simulate is not installed, and --engine crm_simulate needs it (Debian: apt install pacemaker-cli-utils)")));
    }

    private static Scenario named(Design design, String name) throws Refusal {
        return design.scenarios().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new Refusal("there is no scenario %s; %s"
                .formatted(name, design.scenarios().isEmpty() ? "the design has none" : "there are " + design.scenarios().stream().map(Scenario::name)
                        .collect(Collectors.joining("; ")))));
    }

    private static Stream<String> listed(String names) {
        return Stream.of(names.split(",", -1));
    }

    private Scenario improvised() {
        List<List<String>> steps = new ArrayList<>();
        List<String> first = new ArrayList<>();
        failures.stream().flatMap(SimulateCommand::listed).forEach(name -> first.add(name.isEmpty() ? name : "fail:" + name));
        events.stream().flatMap(SimulateCommand::listed).forEach(first::add);
        if (!first.isEmpty()) {
            steps.add(first);
        }
        later.forEach(step -> steps.add(listed(step).toList()));
        return new Scenario("", "", steps, Scenario.Expectation.NONE);
    }

    /// The outcomes of a run, one way or another.
    interface OutcomeReport {
        void write(ScenarioRun run, java.io.PrintStream out) throws IOException;
    }
}
