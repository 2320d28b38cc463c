package org.quorate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.corosync.CorosyncConf;
import org.quorate.corosync.CorosyncConfPrinter;
import org.quorate.corosync.CorosyncConfReader;
import org.quorate.finding.UnusableFileException;

/// Starts a real corosync on loopback with a corosync.conf and asks its quorum tool. Its nodes get loopback addresses, it
/// needs no key and logs to us; all else is as the file says. One at a time on a machine: instances share their IPC.
public final class RealCorosync {

    private static final int SECONDS = 60;
    private static final String READY = "ready to provide service";

    private final RealTool corosync = RealTool.require("corosync");
    private final RealTool quorumTool = RealTool.require("corosync-quorumtool");
    private final Path folder;

    /// @param folder for the file that it is started with
    public RealCorosync(Path folder) {
        this.folder = folder;
    }

    /// What the quorum tool shows with the first node up and the others away.
    ///
    /// @param total the first node's votes
    public record Quorum(int expected, int highestExpected, int total, int quorum, boolean quorate, List<String> flags) {
    }

    /// @throws AssertionError if corosync does not start; with what it said
    public Quorum quorum(String conf) throws IOException, UnusableFileException {
        Path file = Files.writeString(folder.resolve("corosync.conf"), CorosyncConfPrinter.print(onLoopback(CorosyncConfReader.read("corosync.conf", conf))));
        Path lockFile = Path.of(System.getProperty("java.io.tmpdir"), "quorate-corosync.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock _ = channel.lock()) {
            return started(file);
        }
    }

    private Quorum started(Path file) throws IOException {
        Process process = new ProcessBuilder(corosync.program().toString(), "-f", "-c", file.toString()).redirectErrorStream(true).start();
        CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.contains(READY)) {
                said.add(line);
                line = lines.readLine();
            }
            if (line == null) {
                throw new AssertionError("corosync did not start:\n" + String.join("\n", said));
            }
            return parse(quorumTool.run(folder, "-s").said());
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private static Quorum parse(String text) {
        List<String> flags = List.of(value(text, "Flags").strip().split("\\s+"));
        return new Quorum(number(text, "Expected votes"), number(text, "Highest expected"), number(text, "Total votes"), number(text, "Quorum"),
                value(text, "Quorate").strip().equals("Yes"), flags);
    }

    private static int number(String text, String name) {
        return Integer.parseInt(value(text, name).strip().split(" ")[0]);
    }

    private static String value(String text, String name) {
        Matcher matcher = Pattern.compile("(?m)^" + Pattern.quote(name) + ":(.*)$").matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no \"" + name + "\" in what the quorum tool says:\n" + text);
        }
        return matcher.group(1);
    }

    private static CorosyncConf onLoopback(CorosyncConf conf) {
        List<CorosyncConf.Item> sections = new ArrayList<>();
        for (CorosyncConf.Item item : conf.items()) {
            if (item instanceof CorosyncConf.Section section && !section.name().equals("logging")) {
                sections.add(switch (section.name()) {
                    case "totem" -> withoutKey(section);
                    case "nodelist" -> withLoopbackAddresses(section);
                    default -> section;
                });
            }
        }
        sections.add(CorosyncConf.Section.of("logging", List.of(CorosyncConf.Option.of("to_stderr", "yes"), CorosyncConf.Option.of("to_syslog", "no"))));
        return new CorosyncConf(sections);
    }

    private static CorosyncConf.Section withoutKey(CorosyncConf.Section totem) {
        List<CorosyncConf.Item> items = new ArrayList<>(totem.items());
        items.removeIf(item -> item instanceof CorosyncConf.Option option && (option.key().startsWith("crypto_") || option.key().equals("secauth")));
        items.addFirst(CorosyncConf.Option.of("crypto_cipher", "none"));
        items.addFirst(CorosyncConf.Option.of("crypto_hash", "none"));
        return CorosyncConf.Section.of("totem", items);
    }

    private static CorosyncConf.Section withLoopbackAddresses(CorosyncConf.Section nodeList) {
        List<CorosyncConf.Item> nodes = new ArrayList<>();
        int number = 0;
        for (CorosyncConf.Section node : nodeList.sections("node")) {
            number++;
            List<CorosyncConf.Item> items = new ArrayList<>();
            for (CorosyncConf.Option option : node.options()) {
                items.add(option.key().matches("ring[0-7]_addr")
                        ? CorosyncConf.Option.of(option.key(), "127.0." + option.key().charAt(4) + "." + number) : option);
            }
            nodes.add(CorosyncConf.Section.of("node", items));
        }
        return CorosyncConf.Section.of("nodelist", nodes);
    }
}
