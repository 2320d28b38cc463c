package org.quorate.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.AgentName;

class InstalledAgentsTest {

    private static final AgentName WIDGET = AgentName.ocf("acme", "widget");
    private static final String METADATA = """
            warning: something is old
            <?xml version="1.0"?>
            <!DOCTYPE resource-agent SYSTEM "file:///nowhere/ra-api-1.dtd">
            <resource-agent name="widget"><longdesc lang="en">Long &lt;text&gt;</longdesc><shortdesc lang="en">Turns the
             widget</shortdesc>
            <parameters><parameter name="speed" required="1" unique-group="a"><longdesc>At length.</longdesc><shortdesc>How fast</shortdesc>
            <content type="integer" default="7"/></parameter>
            <parameter name="mode"><deprecated/><content type="select"><option value="a"/><option value="b"/></content></parameter></parameters>
            <actions><action name="monitor" timeout="20s" interval="10s" depth="0" role="Promoted"/></actions></resource-agent>
            """;

    @TempDir
    private Path folder;
    private InstalledAgents agents;

    @BeforeEach
    void setUp() throws IOException {
        Files.createDirectories(folder.resolve("ocf/resource.d/acme"));
        Files.createDirectories(folder.resolve("sbin"));
        agents = new InstalledAgents(folder.resolve("ocf"), folder.resolve("sbin"), Duration.ofSeconds(20));
    }

    @Test
    void listsWhatCanBeRun() throws IOException {
        agent("ocf/resource.d/acme/widget", METADATA);
        agent("ocf/resource.d/acme/.hidden", METADATA);
        agent("sbin/fence_widget", METADATA);
        agent("sbin/fence_ack_manual", METADATA);
        agent("sbin/other", METADATA);
        Files.writeString(folder.resolve("ocf/resource.d/acme/readme.txt"), "no program");
        assertThat(agents.list()).containsExactly(WIDGET, AgentName.stonith("fence_widget"));
    }

    @Test
    void readsWhatAnAgentPrintsAndPassesOverItsDocumentType() throws IOException {
        agent("ocf/resource.d/acme/widget", METADATA);
        AgentMetadata metadata = agents.read(WIDGET).orElseThrow();
        assertThat(metadata.text()).isEqualTo("Turns the widget");
        Parameter speed = metadata.parameter("speed").orElseThrow();
        assertThat(speed.type()).isEqualTo(ParameterType.INTEGER);
        assertThat(speed.required()).isTrue();
        assertThat(speed.unique()).isTrue();
        assertThat(speed.preset()).contains("7");
        assertThat(speed.text()).isEqualTo("How fast");
        Parameter mode = metadata.parameter("mode").orElseThrow();
        assertThat(mode.choices()).containsExactly("a", "b");
        assertThat(mode.deprecated()).isTrue();
        assertThat(metadata.actions()).singleElement().satisfies(action -> {
            assertThat(action.interval()).contains("10s");
            assertThat(action.role()).contains("Promoted");
            assertThat(action.depth()).isEmpty();
        });
    }

    @Test
    void readsNoEntities() throws IOException {
        agent("ocf/resource.d/acme/widget", METADATA.replace("At length.", "&bomb;").replace("SYSTEM \"file:///nowhere/ra-api-1.dtd\"",
                "[<!ENTITY bomb SYSTEM \"file:///etc/passwd\">]"));
        assertThat(agents.read(WIDGET)).isEmpty();
    }

    @Test
    void readsNoDocumentThatGoesDeeperThanAnyAgents() throws IOException {
        agent("ocf/resource.d/acme/widget", "<resource-agent>" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</resource-agent>");
        assertThat(agents.read(WIDGET)).isEmpty();
    }

    @Test
    void anAgentThatPrintsNoEndIsEnded() throws IOException {
        script("ocf/resource.d/acme/widget", "yes '<resource-agent>'");
        assertThat(agents.read(WIDGET)).isEmpty();
    }

    @Test
    void anAgentThatTakesTooLongIsEnded() throws IOException {
        script("ocf/resource.d/acme/widget", "read -r never < <(tail -f /dev/null)");
        assertThat(new InstalledAgents(folder.resolve("ocf"), folder.resolve("sbin"), Duration.ofMillis(100)).read(WIDGET)).isEmpty();
    }

    @Test
    void aMachineWithoutAgentsHasNone() {
        InstalledAgents none = new InstalledAgents(folder.resolve("nowhere"), folder.resolve("nowhere"), Duration.ofSeconds(1));
        assertThat(none.list()).isEmpty();
        assertThat(none.read(WIDGET)).isEmpty();
    }

    @Test
    void aNameOfADesignIsNoPath() throws IOException {
        agent("sbin/fence_widget", METADATA);
        assertThat(agents.read(AgentName.stonith("../sbin/fence_widget"))).isEmpty();
        assertThat(agents.read(AgentName.ocf("..", "x"))).isEmpty();
    }

    private void agent(String file, String output) throws IOException {
        script(file, "cat <<'END'\n" + output + "\nEND");
    }

    private void script(String file, String commands) throws IOException {
        Path program = Files.writeString(folder.resolve(file), "#!/bin/bash\n" + commands + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
