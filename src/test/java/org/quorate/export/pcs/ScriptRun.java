package org.quorate.export.pcs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.assertj.core.api.Assertions;
import org.quorate.RealTool;
import org.quorate.RealTool.Outcome;

/// Runs a script with the real bash, without a terminal and with nothing in its environment but what a test gives it.
final class ScriptRun {
    private static final int MINUTES = 10;

    private final Path folder;
    private final Path script;

    /// @param folder where the script is written and run
    ScriptRun(Path folder, String text) {
        this.folder = folder;
        script = folder.resolve("script.bash");
        try {
            Files.writeString(script, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path script() {
        return script;
    }

    Outcome run(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(RealTool.require("bash").program().toString(), script.toString()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("script.out");
        Path error = folder.resolve("script.err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(output.toFile()).redirectError(error.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "HOME", folder.toString(), "LC_ALL", "C.UTF-8"));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                Assertions.fail("the script did not end within " + MINUTES + " minutes");
            }
            return new Outcome(process.exitValue(), Files.readString(output), Files.readString(error));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
