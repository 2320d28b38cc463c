package org.quorate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// A program that tests hold our output against. Where it is not installed a test is skipped with a notice, or fails when
/// the system property `quorate.tools` is `required`.
public final class RealTool {

    private static final int SECONDS = 300;

    private final Path program;

    private RealTool(Path program) {
        this.program = program;
    }

    /// What a run of a tool came to.
    public record Outcome(int exit, String output, String error) {

        /// Both texts, for messages.
        public String said() {
            return output + error;
        }
    }

    public static RealTool require(String name) {
        Optional<Path> found = find(name);
        if (found.isEmpty() && "required".equals(System.getProperty("quorate.tools"))) {
            Assertions.fail(name + " is not installed, and -Dquorate.tools=required asks for it");
        }
        Assumptions.assumeTrue(found.isPresent(), () -> name + " is not installed: this comparison with the real tool is skipped");
        return new RealTool(found.orElseThrow());
    }

    private static Optional<Path> find(String name) {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/sbin";
        return Stream.of(path.split(":")).filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable).findFirst();
    }

    public Path program() {
        return program;
    }

    public Outcome run(Path folder, String... arguments) {
        return run(folder, List.of(arguments));
    }

    public Outcome run(Path folder, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile(folder, "tool", ".out");
            Path error = Files.createTempFile(folder, "tool", ".err");
            Process process = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(output.toFile()).redirectError(error.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                Assertions.fail(command + " did not end within " + SECONDS + " seconds");
            }
            Outcome outcome = new Outcome(process.exitValue(), text(output), text(error));
            Files.delete(output);
            Files.delete(error);
            return outcome;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
