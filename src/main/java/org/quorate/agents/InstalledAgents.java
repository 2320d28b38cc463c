package org.quorate.agents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.model.AgentName;

/// The agents of this machine: where OCF and fence agents are installed, and what each prints about itself.
///
/// An agent is a program that is started to print its metadata, within a time and a size; one that does neither is taken
/// for one that has none. Machines without agents have none, and that is no error. For the background: it waits.
///
/// Source: OCF resource agent API 1.1 (`meta-data`, `OCF_ROOT`); fence-agents' FenceAgentAPI.md (`-o metadata`)
public final class InstalledAgents {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final int LONGEST_OUTPUT = 1 << 20;
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    /// asks a person whether it has fenced by hand, and is no agent
    private static final String BY_HAND = "fence_ack_manual";

    private final Path resourceAgents;
    private final Path fenceAgents;
    private final Duration patience;

    /// @param ocfRoot     the folder that has `resource.d`
    /// @param fenceAgents the folder that has `fence_*`
    /// @param patience    how long an agent may take
    InstalledAgents(Path ocfRoot, Path fenceAgents, Duration patience) {
        this.patience = patience;
        resourceAgents = ocfRoot.resolve("resource.d");
        this.fenceAgents = fenceAgents;
    }

    /// Where packages put them.
    public static InstalledAgents ofThisMachine() {
        return new InstalledAgents(Path.of("/usr/lib/ocf"), Path.of("/usr/sbin"), PATIENCE);
    }

    /// By name.
    public List<AgentName> list() {
        List<AgentName> names = new ArrayList<>();
        for (String provider : files(resourceAgents)) {
            files(resourceAgents.resolve(provider)).stream().filter(type -> isProgram(resourceAgents.resolve(provider).resolve(type)))
                    .forEach(type -> names.add(AgentName.ocf(provider, type)));
        }
        files(fenceAgents).stream().filter(type -> type.startsWith("fence_") && !type.equals(BY_HAND) && isProgram(fenceAgents.resolve(type)))
                .forEach(type -> names.add(AgentName.stonith(type)));
        return names;
    }

    /// What an agent prints about itself; empty: it is not installed, or prints nothing that can be read.
    public Optional<AgentMetadata> read(AgentName name) {
        return list().contains(name) ? run(name).flatMap(output -> MetadataXml.read(name, output)) : Optional.empty();
    }

    private Optional<String> run(AgentName name) {
        List<String> command = name.provider().map(provider -> List.of(resourceAgents.resolve(provider).resolve(name.type()).toString(), "meta-data"))
                .orElseGet(() -> List.of(fenceAgents.resolve(name.type()).toString(), "-o", "metadata"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OCF_ROOT", resourceAgents.getParent().toString());
        builder.environment().put("OCF_RESOURCE_INSTANCE", name.type());
        builder.environment().put("OCF_RESOURCE_TYPE", name.type());
        name.provider().ifPresent(provider -> builder.environment().put("OCF_RESOURCE_PROVIDER", provider));
        builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> path + ":" + more);
        try {
            Path output = Files.createTempFile("quorate-metadata-", ".xml");
            try {
                return run(builder.redirectOutput(output.toFile()), output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException notToBeStarted) {
            return Optional.empty();
        }
    }

    /// Ends the agent when it takes too long or prints too much.
    private Optional<String> run(ProcessBuilder builder, Path output) throws IOException {
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            for (long looks = patience.dividedBy(LOOK); !process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS); looks--) {
                if (looks <= 0 || Files.size(output) > LONGEST_OUTPUT) {
                    return Optional.empty();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Files.size(output) > LONGEST_OUTPUT ? Optional.empty() : Optional.of(new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> FILE.matcher(name).matches()).sorted().toList();
        } catch (IOException notThere) {
            return List.of();
        }
    }
}
