package org.quorate.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.quorate.RealTool;
import org.quorate.RealTool.Outcome;

/// A cluster of hosts in namespaces of this machine, with the unmodified corosync, Pacemaker and pcs; see
/// `src/test/realcluster/README.md`. Needs root.
final class RealCluster implements AutoCloseable {
    private static final Path TOOL = Path.of("src", "test", "realcluster", "realcluster").toAbsolutePath();
    private static final int SECONDS = 300;

    private final Path folder;

    private RealCluster(Path folder) {
        this.folder = folder;
    }

    /// Boots the hosts of a specification.
    static RealCluster up(Path folder, String specification) {
        RealTool.require("pcs");
        RealTool.require("corosync");
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "only root can make hosts: the real cluster is skipped");
        RealCluster cluster = new RealCluster(folder);
        try {
            Path file = folder.resolve("spec.json");
            Files.writeString(file, specification);
            Outcome outcome = cluster.tool("", "up", file.toString());
            if (outcome.exit() != 0) {
                cluster.close();
                Assertions.fail(outcome.said());
            }
            return cluster;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void write(String host, String path, String text) {
        Assertions.assertThat(tool(text, "run", host, "--", "sh", "-c", "cat > " + path).exit()).isZero();
    }

    /// Runs a command inside a host.
    Outcome run(String host, Map<String, String> environment, String... command) {
        List<String> words = new ArrayList<>(List.of("run", host, "--", "env"));
        environment.forEach((name, value) -> words.add(name + "=" + value));
        words.addAll(List.of(command));
        return tool("", words.toArray(String[]::new));
    }

    /// A shell inside a host that takes commands until it is ended.
    Process shell(String host) {
        List<String> command = command("run", host, "--", "/bin/sh");
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Pulls the power plug.
    void kill(String host) {
        tool("", "kill", host);
    }

    /// Puts a CIB in the place of the present one, and waits until the cluster has settled.
    void push(String cib) {
        try {
            Outcome outcome = tool("", "push", Files.writeString(folder.resolve("cib.xml"), cib).toString());
            Assertions.assertThat(outcome.exit()).as(outcome.said()).isZero();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Cuts all links of a host.
    void partition(String host) {
        tool("", "partition", host);
    }

    /// Mends them.
    void heal(String host) {
        tool("", "heal", host);
    }

    /// Switches a host on.
    void power(String host) {
        tool("", "power", "on", host);
    }

    /// The history of power and virtual machines, one JSON object on a line.
    List<String> events() {
        return tool("", "events").output().lines().toList();
    }

    /// What `crm_mon` says, as XML.
    String status() {
        return tool("", "status", "--xml").output();
    }

    /// Asks until the answer is as wanted. The pace is that of the question, which takes part of a second.
    <T> T until(String what, java.util.function.Supplier<T> question, Predicate<T> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        T answer = question.get();
        while (!wanted.test(answer)) {
            if (System.nanoTime() > end) {
                Assertions.fail("not seen within " + SECONDS + " seconds: " + what + "\n" + answer);
            }
            answer = question.get();
        }
        return answer;
    }

    @Override
    public void close() {
        tool("", "down");
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of("python3", TOOL.toString(), "--name", "e2e", "--state", folder.resolve("state").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private Outcome tool(String input, String... arguments) {
        List<String> command = command(arguments);
        try {
            Path in = Files.writeString(Files.createTempFile(folder, "tool", ".in"), input);
            Path out = Files.createTempFile(folder, "tool", ".out");
            Path error = Files.createTempFile(folder, "tool", ".err");
            Process process = new ProcessBuilder(command).redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(error.toFile()).start();
            if (!process.waitFor(2 * SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                Assertions.fail(command + " did not end");
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(error));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
