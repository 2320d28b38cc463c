package org.quorate.simulate.schedule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.cib.XmlElement;
import org.quorate.cib.XmlText;
import org.quorate.finding.UnusableFileException;

/// Pacemaker's own scheduler, asked through its command.
public final class CrmSimulate {

    private static final Pattern VERSION = Pattern.compile("Pacemaker (\\S+)");

    private final Path program;
    private final long seconds;

    /// It did not say where anything runs.
    public static final class Failure extends Exception {

        private static final long serialVersionUID = 1;

        Failure(String message) {
            super(message);
        }
    }

    private CrmSimulate(Path program, long seconds) {
        this.program = program;
        this.seconds = seconds;
    }

    /// @param seconds how long one answer may take
    /// @return empty if the command is not installed
    public static Optional<CrmSimulate> find(long seconds) {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/sbin";
        return Stream.of(path.split(":")).filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, "crm_simulate"))
                .filter(Files::isExecutable).findFirst().map(program -> new CrmSimulate(program, seconds));
    }

    /// `crm_simulate` with its version.
    public String name() throws Failure {
        Matcher version = VERSION.matcher(run(List.of("--version")));
        return "crm_simulate" + (version.find() ? " " + version.group(1) : "");
    }

    /// Where everything runs after the transition that follows from a CIB with its status.
    public Assignment assign(XmlElement cib) throws Failure {
        Path file = null;
        try {
            file = Files.createTempFile("quorate-", ".xml");
            Files.writeString(file, XmlText.of(cib));
            return ask(file);
        } catch (IOException failed) {
            throw new Failure("The CIB for crm_simulate cannot be written: " + failed.getMessage());
        } finally {
            delete(file);
        }
    }

    /// The same for a CIB that stands in a file.
    public Assignment ask(Path cib) throws Failure {
        SimulationOutput plan = asked(cib, "-R");
        return (plan.leavesStartsOpen() ? asked(cib, "-RS") : plan).assignment(name());
    }

    private SimulationOutput asked(Path cib, String what) throws Failure {
        String output = run(List.of("-x", cib.toString(), what, "--output-as=xml"));
        int start = output.indexOf("<pacemaker-result");
        int end = output.lastIndexOf("</pacemaker-result>");
        if (start < 0 || end < 0) {
            throw new Failure("crm_simulate gives no plan: " + output.strip());
        }
        try {
            XmlElement result = XmlText.parseWithStatus("crm_simulate", output.substring(start, end + "</pacemaker-result>".length()));
            String code = CibTree.children(result, "status").findFirst().flatMap(status -> status.attribute("code")).orElse("");
            if (!code.equals("0")) {
                throw new Failure("%s refuses the CIB: %s; 'crm_verify -V -x' on the CIB says why, and the built-in engine predicts all the same".formatted(name(), messages(result)));
            }
            return new SimulationOutput(result);
        } catch (UnusableFileException broken) {
            throw new Failure("What crm_simulate says cannot be read: " + broken.getMessage());
        }
    }

    private static String messages(XmlElement result) {
        return result.all().filter(element -> element.name().equals("status")).flatMap(status -> status.attribute("message").stream())
                .findFirst().orElse("no reason given");
    }

    /// A CIB as the installed version of Pacemaker would store it.
    public Optional<String> upgraded(Path cib) throws Failure {
        Path file = null;
        try {
            file = Files.createTempFile("quorate-", ".xml");
            run(List.of("-x", cib.toString(), "-I", file.toString()));
            String text = Files.readString(file);
            return text.isBlank() ? Optional.empty() : Optional.of(text);
        } catch (IOException failed) {
            throw new Failure("The CIB for crm_simulate cannot be written: " + failed.getMessage());
        } finally {
            delete(file);
        }
    }

    private String run(List<String> arguments) throws Failure {
        Path output = null;
        try {
            output = Files.createTempFile("quorate-", ".out");
            List<String> command = new ArrayList<>(List.of(program.toString()));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Failure("crm_simulate has not ended after %d seconds".formatted(seconds));
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new Failure("crm_simulate cannot be run: " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("crm_simulate was interrupted");
        } finally {
            delete(output);
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftBehind) {
            // a temporary file more
        }
    }
}
