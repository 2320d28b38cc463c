package org.quorate.simulate.quorum;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.RealTool;

/// A corosync-vqsim under way: corosync's own votequorum, one process a node, without a network.
///
/// It wants a short path for its file, which therefore lies in the folder that it runs in, and commands from a pipe. A node
/// that reports says which ring it is in; each command raises the ring's number by four, from which follows whether a report is of now.
final class Vqsim implements AutoCloseable {

    private static final Pattern REPORT = Pattern.compile("\\d+:(\\d+): q=(-?\\d) ring=\\[[0-9a-f]+\\.([0-9a-f]+)] nodes=\\[([0-9 ]*)]");
    private static final String END_OF_REPORTS = "#autofence";
    private static final long PACE = 25;

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;

    /// A node's report.
    ///
    /// @param ring    the number of its ring
    /// @param members node ids
    record Report(boolean quorate, int ring, List<Integer> members) {
    }

    private Vqsim(Process process) {
        this.process = process;
        commands = process.outputWriter();
        answers = process.inputReader();
    }

    static Vqsim start(Path folder, String conf) {
        try {
            Files.writeString(folder.resolve("c"), conf);
            ProcessBuilder builder = new ProcessBuilder(RealTool.require("corosync-vqsim").program().toString(), "-n", "-c", "c")
                    .directory(folder.toFile()).redirectError(folder.resolve("said").toFile());
            builder.environment().put("STATE_DIRECTORY", folder.toString());
            return new Vqsim(builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Gives a command, and waits until the reports are among the expected ones and stay so, or a few seconds have passed.
    ///
    /// @return the last reports, by node id
    Map<Integer, Report> after(String command, Collection<Map<Integer, Report>> expected) {
        try {
            say(command);
            Map<Integer, Report> seen = Map.of();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(4);
            Map<Integer, Report> before = Map.of();
            while (System.nanoTime() < end) {
                seen = show();
                if (seen.equals(before) && expected.contains(seen)) {
                    return seen;
                }
                before = seen;
                await(PACE);
            }
            return seen;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Lets time pass, as the window of `last_man_standing` is one.
    void await(long milliseconds) {
        try {
            if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("corosync-vqsim ended by itself with " + process.exitValue());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<Integer, Report> show() throws IOException {
        say("show");
        Map<Integer, Report> reports = new TreeMap<>();
        String line = answers.readLine();
        while (line != null && !line.contains(END_OF_REPORTS)) {
            Matcher report = REPORT.matcher(line);
            if (line.equals("show")) {
                reports.clear();
            } else if (report.find()) {
                reports.put(Integer.parseInt(report.group(1)), new Report(report.group(2).equals("1"), Integer.parseInt(report.group(3), 16),
                        Stream.of(report.group(4).split(" ")).filter(word -> !word.isEmpty()).map(Integer::valueOf).sorted().toList()));
            }
            line = answers.readLine();
        }
        return reports;
    }

    private void say(String command) throws IOException {
        if (!command.isEmpty()) {
            commands.write(command + "\n");
            commands.flush();
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }
}
