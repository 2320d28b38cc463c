package org.quorate.designfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.designfile.yaml.Comments;

/// The published schema accepts what is written and refuses what cannot be read.
class DesignSchemaTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(DesignSchema.text());

    @Test
    void the_published_schema_is_the_one_that_the_forms_make() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/main/resources" + DesignSchema.RESOURCE), DesignSchema.text());
        }
        try (InputStream published = DesignSchema.class.getResourceAsStream(DesignSchema.RESOURCE)) {
            assertThat(published).as("rewritten with -Dgolden.update=true").isNotNull();
            assertThat(new String(published.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(DesignSchema.text());
        }
    }

    @TestFactory
    Stream<DynamicTest> accepts_every_sample() throws IOException {
        Path samples = Path.of("samples");
        try (Stream<Path> files = Files.isDirectory(samples) ? Files.list(samples) : Stream.empty()) {
            List<Path> designs = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
            return designs.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () ->
                    assertThat(problems(Files.readString(file))).isEmpty()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void accepts_what_is_written(long seed) throws JsonProcessingException {
        assertThat(problems(DesignText.print(new RandomDesign(seed).design(), Comments.NONE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "design: {title: A}",
        "quorate: one",
        "quorate: 1\ndesign: {titel: A}",
        "quorate: 1\ntopology: {hosts: {name: alpha}}",
        "quorate: 1\ntopology: {hosts: [{cores: 4}]}",
        "quorate: 1\ntopology: {hosts: [{name: alpha, cores: many}]}",
        "quorate: 1\ntopology: {hosts: [{name: alpha, id: '-'}]}",
        "quorate: 1\ntopology: {networks: [{name: a, purpose: fun}]}",
        "quorate: 1\ncluster: {resources: [{primitive: a, agent: Dummy}]}",
        "quorate: 1\ncluster: {resources: [{primitive: a, group: b, agent: 'ocf:heartbeat:Dummy'}]}",
        "quorate: 1\ncluster: {constraints: [{location: a, resource: r, node: n}]}",
        "quorate: 1\ncluster: {constraints: [{location: a, resource: r, pattern: p, node: n, score: 1}]}",
        "quorate: 1\ncluster: {constraints: [{location: a, resource: r, score: 1, rules: []}]}",
        "quorate: 1\ncluster: {properties: {a: {secrets: b}}}",
        "quorate: 1\ndiagram: {a: {at: [1]}}",
    })
    void refuses_what_cannot_be_read(String text) throws JsonProcessingException {
        assertThat(problems(text)).isNotEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> DesignText.parse("x", text)).isInstanceOf(org.quorate.finding.UnusableFileException.class);
    }

    @Test
    void says_what_every_key_means() throws JsonProcessingException {
        new ObjectMapper().readTree(DesignSchema.text()).findValues("properties").forEach(properties -> properties.properties()
                .forEach(property -> assertThat(property.getValue().path("description").asText()).as(property.getKey()).endsWith(".")));
    }

    private static Set<ValidationMessage> problems(String text) throws JsonProcessingException {
        return SCHEMA.validate(YAML.readTree(text));
    }
}
