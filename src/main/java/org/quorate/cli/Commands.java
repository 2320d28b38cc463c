package org.quorate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// All subcommands behind one name, with one way to end.
public final class Commands {

    private final Streams streams;

    Commands(Streams streams) {
        this.streams = streams;
    }

    public static Commands onStandardStreams() {
        return new Commands(Streams.standard());
    }

    /// Whether the arguments ask for a subcommand or an option, and not for the window.
    public static boolean isCommand(List<String> arguments) {
        return !arguments.isEmpty() && (names().contains(arguments.getFirst()) || arguments.getFirst().startsWith("-") && arguments.getFirst().length() > 1);
    }

    /// The words behind `quorate`. The launcher script knows the same; a test compares them.
    static Set<String> names() {
        Set<String> names = new LinkedHashSet<>(onStandardStreams().subcommands().keySet());
        names.add("help");
        return names;
    }

    /// @return the exit code
    public int run(String... arguments) {
        Map<String, Supplier<Object>> all = subcommands();
        Optional<String> first = Arrays.stream(arguments).findFirst();
        Set<String> wanted = first.equals(Optional.of("--version")) ? Set.of() : first.filter(all::containsKey).map(Set::of).orElse(all.keySet());
        return commandLine(wanted).execute(arguments);
    }

    private Map<String, Supplier<Object>> subcommands() {
        DesignFiles files = new DesignFiles(streams);
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("new", () -> new NewCommand(streams, files));
        all.put("import", () -> new ImportCommand(streams, files));
        all.put("check", () -> new CheckCommand(streams, files));
        all.put("rules", () -> new RulesCommand(streams));
        all.put("explain", () -> new ExplainCommand(streams));
        all.put("fix", () -> new FixCommand(streams, files));
        all.put("export", () -> new ExportCommand(streams, files));
        all.put("simulate", () -> new SimulateCommand(streams, files));
        all.put("sweep", () -> new SweepCommand(streams, files));
        all.put("layout", () -> new LayoutCommand(files));
        return all;
    }

    /// @param wanted the subcommands to know: reading the options of one by reflection takes longer than many a command
    CommandLine commandLine(Set<String> wanted) {
        CommandLine line = new CommandLine(new Root());
        subcommands().forEach((name, subcommand) -> {
            if (wanted.contains(name)) {
                line.addSubcommand(subcommand.get());
            }
        });
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((wrong, _) -> usage(wrong));
        line.setExecutionExceptionHandler((failed, _, _) -> ended(failed));
        return line;
    }

    private int usage(CommandLine.ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        streams.err().println("quorate: " + Terminal.line(wrong.getMessage()) + " (see " + command + " --help)");
        return ExitCode.UNUSABLE;
    }

    private int ended(Exception failed) {
        switch (failed) {
            case UnusableFileException file -> file.problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
                    .forEach(problem -> streams.err().println(line(file.file(), problem)));
            case IOException trouble -> streams.err().println("quorate: " + Terminal.line(Objects.toString(trouble.getMessage(), "a file could not be read or written")));
            case Refusal refusal -> streams.err().println("quorate: " + Terminal.line(refusal.getMessage()));
            default -> {
                streams.err().println(Defect.report(failed));
                return ExitCode.DEFECT;
            }
        }
        return ExitCode.UNUSABLE;
    }

    /// `shop.yaml:41:7: votes is "many"; ...`: the form that editors and terminals make a link of
    static String line(String file, FileProblem problem) {
        String at = problem.line() == 0 ? "" : ":" + problem.line() + (problem.column() == 0 ? "" : ":" + problem.column());
        return Terminal.line(file + at + ": " + problem.message());
    }

    @Command(name = "quorate", description = "Designs Pacemaker clusters. Without a subcommand it opens the window.", mixinStandardHelpOptions = true,
            versionProvider = Version.class, synopsisSubcommandLabel = "[DESIGN] | COMMAND")
    private static final class Root implements Runnable {

        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "a subcommand is missing");
        }
    }
}
