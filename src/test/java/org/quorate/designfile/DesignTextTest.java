package org.quorate.designfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quorate.designfile.yaml.Comments;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.AgentName;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Primitive;
import org.quorate.model.edit.Edit;

class DesignTextTest {

    private static final String SMALL = """
            # Two nodes in Berlin
            # second line

            quorate: 1

            design:
              title: Berlin
              pacemaker: "2.1"
              notes: |-
                First line: with a colon.

                  indented # no comment

            topology:
              sites:
                - {name: berlin}
              # the racks
              racks:
                - {name: rack1, site: berlin}
                # the second one
                - {name: rack2, site: berlin} # by the window
              networks:
                - {name: ring0, purpose: cluster, subnet: 10.0.0.0/24}
              hosts:
                - name: alpha
                  place: rack1
                  cores: 32
                  ports: [{network: ring0, address: 10.0.0.1}]

            cluster:
              name: berlin
              nodes:
                - {node: alpha, nodeId: 1, machine: alpha, addresses: [10.0.0.1]}
              properties: {stonith-enabled: "true", cluster-delay: 60s}
              resources:
                - primitive: ip1
                  agent: ocf:heartbeat:IPaddr2
                  parameters: {ip: 10.0.0.9, cidr_netmask: 24}
                  operations: [{name: monitor, interval: 10s, timeout: 20s}]
                - primitive: fence-alpha
                  agent: stonith:fence_ipmilan
                  parameters: {ip: 10.9.0.1, password: {secret: ipmi}}
              constraints:
                - {location: loc-ip1, resource: ip1, node: alpha, score: 100}
              fencingLevels:
                - {level: fl1, node: alpha, index: 1, devices: [fence-alpha]}

            diagram:
              alpha: {at: [10, 20.5]}
            # the end
            """;

    @Test
    void a_text_in_the_usual_form_is_printed_as_it_is() throws UnusableFileException {
        DesignText.Parsed parsed = DesignText.parse("small.yaml", SMALL);
        assertThat(parsed.warnings()).isEmpty();
        assertThat(DesignText.print(parsed.design(), parsed.comments())).isEqualTo(SMALL);
    }

    @Test
    void the_example_of_the_documentation_is_in_the_usual_form() throws UnusableFileException, IOException {
        String page = Files.readString(Path.of("docs/design-file.md"));
        String example = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("```\n\n## The parts"));
        DesignText.Parsed parsed = DesignText.parse("docs/design-file.md", example);
        assertThat(parsed.warnings()).isEmpty();
        assertThat(DesignText.print(parsed.design(), parsed.comments())).isEqualTo(example);
    }

    @TestFactory
    Stream<DynamicTest> the_samples_are_in_the_usual_form() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                        DesignText.Parsed parsed = DesignFile.read(file);
                        assertThat(parsed.warnings()).isEmpty();
                        assertThat(DesignText.print(parsed.design(), parsed.comments())).isEqualTo(Files.readString(file));
                    }));
        }
    }

    @Test
    void a_design_is_recognised_by_its_version() {
        assertThat(DesignText.looksLikeDesign(SMALL)).isTrue();
        assertThat(DesignText.looksLikeDesign("\uFEFF\"quorate\" : 4\n")).isTrue();
        assertThat(DesignText.looksLikeDesign("<cib quorate=\"1\"/>")).isFalse();
        assertThat(DesignText.looksLikeDesign("totem {\n  quorate: 1\n}")).isFalse();
    }

    @Test
    void values_may_stand_without_quotes_and_in_any_order() throws UnusableFileException {
        Primitive read = DesignText.parse("a.yaml", """
                quorate: 1
                cluster:
                  resources:
                    - meta: {allow-migrate: true, priority: 010}
                      agent: {type: Dummy, provider: pacemaker, standard: ocf}
                      primitive: 5
                """).design().topology().all(Primitive.class).findFirst().orElseThrow();
        assertThat(read.name()).isEqualTo("5");
        assertThat(read.id()).isEqualTo(ElementId.of("resource.5"));
        assertThat(read.agent()).isEqualTo(AgentName.ocf("pacemaker", "Dummy"));
        assertThat(read.meta("allow-migrate")).contains("true");
        assertThat(read.meta("priority")).contains("010");
    }

    @Test
    void the_id_is_written_where_it_does_not_follow_from_the_name() throws UnusableFileException {
        Design design = DesignText.parse("small.yaml", SMALL).design();
        String renamed = DesignText.print(Edit.rename(ElementId.of("alpha"), "omega").apply(design), Comments.NONE);
        assertThat(renamed).contains("    - name: omega\n      id: alpha\n").contains("- {node: alpha, nodeId: 1, machine: alpha");
        assertThat(DesignText.parse("renamed.yaml", renamed).design().topology().find(ElementId.of("alpha"), Host.class))
                .map(Host::name).contains("omega");
    }
}
