package org.quorate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.export.cib.CibExporter;
import org.quorate.export.corosync.CorosyncExporter;
import org.quorate.finding.Severity;
import org.quorate.model.ClusterNode;
import org.quorate.model.Design;

/// What Pacemaker's and corosync's own tools say of what a design exports.
///
/// crm_verify is given a copy of the CIB in which all cluster nodes are up, because it complains of nodes that it believes
/// to be lost otherwise.
final class RealTools {

    private static final Pattern LINE = Pattern.compile("^(?:\\([^)]*\\)\\s*)?(error|warning):\\s*(.*)$", Pattern.CASE_INSENSITIVE);
    private static final long PATIENCE_SECONDS = 60;
    /// what corosync-keygen writes; corosync wants to see a key where the configuration asks for encryption
    private static final int KEY_BYTES = 256;

    /// @param tool the command's name
    record Verdict(String tool, Severity severity, String message) {
    }

    private record Outcome(int code, String text) {
    }

    /// @throws Refusal if a tool is not installed or does not end
    List<Verdict> verdicts(Design design) throws Refusal, IOException {
        Path folder = Files.createTempDirectory("quorate-tools-");
        try {
            List<Verdict> verdicts = new ArrayList<>(cib(design, folder));
            verdicts.addAll(corosync(design, folder));
            return verdicts;
        } finally {
            for (String name : List.of("cib.xml", "online.xml", "corosync.conf", "authkey", "output")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
        }
    }

    private static List<Verdict> cib(Design design, Path folder) throws Refusal, IOException {
        Path cib = Files.writeString(folder.resolve("cib.xml"), new CibExporter().export(design, ExportOptions.DEFAULT).text());
        Path online = folder.resolve("online.xml");
        List<String> simulate = new ArrayList<>(List.of("crm_simulate", "-x", cib.toString(), "-q", "1", "-I", online.toString()));
        design.topology().all(ClusterNode.class).forEach(node -> simulate.addAll(List.of("-u", node.name())));
        Outcome upgraded = run(folder, simulate);
        Outcome verified = run(folder, List.of("crm_verify", "-x", (upgraded.code() == 0 && Files.exists(online) ? online : cib).toString(), "-V"));
        return verdicts("crm_verify", verified);
    }

    private static List<Verdict> corosync(Design design, Path folder) throws Refusal, IOException {
        ExportResult configuration = new CorosyncExporter().export(design, ExportOptions.DEFAULT);
        if (configuration.text().isEmpty()) {
            return List.of();
        }
        Path key = Files.write(folder.resolve("authkey"), new byte[KEY_BYTES]);
        String withKey = configuration.text().replaceFirst("totem \\{\n", Matcher.quoteReplacement("totem {\n    keyfile: " + key + "\n"));
        Path file = Files.writeString(folder.resolve("corosync.conf"), withKey);
        Outcome tested = run(folder, List.of("corosync", "-t", "-c", file.toString()));
        // that this machine is none of the cluster's is no fault of the configuration
        boolean fine = tested.code() == 0 || tested.text().contains("No valid name found for local host");
        return fine ? List.of() : List.of(new Verdict("corosync", Severity.ERROR, tested.text().strip().replaceAll("\\s+", " ")));
    }

    private static List<Verdict> verdicts(String tool, Outcome outcome) {
        List<Verdict> verdicts = new ArrayList<>();
        outcome.text().lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line.strip());
            if (matcher.matches()) {
                boolean error = matcher.group(1).toLowerCase(Locale.ROOT).equals("error");
                verdicts.add(new Verdict(tool, error ? Severity.ERROR : Severity.WARNING, matcher.group(2)));
            }
        });
        if (verdicts.isEmpty() && outcome.code() != 0) {
            verdicts.add(new Verdict(tool, Severity.ERROR, "exit code %d: %s".formatted(outcome.code(), outcome.text().strip().replaceAll("\\s+", " "))));
        }
        return verdicts;
    }

    private static Outcome run(Path folder, List<String> command) throws Refusal, IOException {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> path + ":" + more);
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            throw new Refusal(command.getFirst() + " is not installed, and --tools needs it (Debian: apt install pacemaker-cli-utils corosync)");
        }
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Refusal("%s has not ended after %d seconds".formatted(command.getFirst(), PATIENCE_SECONDS));
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new Refusal(command.getFirst() + " was interrupted");
        }
        return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }
}
