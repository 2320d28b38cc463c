package org.quorate.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.model.AgentName;

class AgentCatalogueTest {

    private static final AgentName ADDRESS = AgentName.ocf("heartbeat", "IPaddr2");

    private final AgentCatalogue catalogue = AgentCatalogue.bundled();

    @Test
    void everyListedAgentIsDescribed() {
        assertThat(catalogue.entries()).hasSizeGreaterThan(100).allSatisfy(entry -> {
            assertThat(entry.text()).as(entry.name().toString()).isNotBlank().endsWith(".").hasSizeLessThan(160);
            AgentMetadata metadata = catalogue.find(entry.name()).orElseThrow();
            assertThat(metadata.actions()).as(entry.name().toString()).extracting(AgentAction::name).contains("monitor");
            assertThat(metadata.parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
            assertThat(metadata.parameters()).allSatisfy(parameter -> {
                assertThat(parameter.text()).as(entry.name() + " " + parameter.name()).isNotBlank().endsWith(".").hasSizeLessThan(160);
                assertThat(parameter.choices().isEmpty()).isEqualTo(parameter.type() != ParameterType.SELECT);
            });
        });
    }

    @Test
    void everyFileIsListed() throws IOException {
        Path folder = Path.of("src/main/resources/agents");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> named = files.filter(file -> file.toString().endsWith(".json")).map(file -> folder.relativize(file).toString())
                    .filter(file -> file.contains("/") && !file.startsWith("options/") && !file.endsWith("/shared.json"))
                    .map(file -> file.replace(".json", "").replace('/', ':').replace("external-", "external/")).toList();
            assertThat(catalogue.entries().stream().map(entry -> entry.name().toString()).toList()).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void aParameterSaysWhatItIs() {
        AgentMetadata address = catalogue.find(ADDRESS).orElseThrow();
        assertThat(address.parameter("ip")).hasValueSatisfying(ip -> {
            assertThat(ip.required()).isTrue();
            assertThat(ip.unique()).isTrue();
        });
        assertThat(address.parameter("arp_count")).hasValueSatisfying(count -> {
            assertThat(count.type()).isEqualTo(ParameterType.INTEGER);
            assertThat(count.preset()).contains("5");
        });
        Parameter privilege = catalogue.find(AgentName.stonith("fence_ipmilan")).orElseThrow().parameter("privlvl").orElseThrow();
        assertThat(privilege.choices()).contains("administrator", "operator");
    }

    @Test
    void aDeviationOfAFenceAgentKeepsTheSharedText() {
        Parameter port = catalogue.find(AgentName.stonith("fence_ipmilan")).orElseThrow().parameter("ipport").orElseThrow();
        assertThat(port.preset()).contains("623");
        assertThat(port.text()).isEqualTo("Port of the device.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"systemd:nginx", "ocf:heartbeat:../../options/operation", "ocf:../agents:index", "stonith:shared", "ocf:heartbeat:",
        "stonith:fence_ipmilan\u0000", "stonith:external-ipmi"})
    void whatIsNotListedIsNotFound(String name) {
        assertThat(catalogue.find(AgentName.parse(name))).isEmpty();
    }

    @Test
    void anAgentOfThisMachineIsRightAboutFactsAndTheBundledOneExplains() {
        Parameter renamed = new Parameter("ip", ParameterType.STRING, List.of(), Optional.of("10.0.0.1"), false, false, false, Optional.empty(),
                Optional.empty(), Optional.empty(), "a long text");
        AgentCatalogue merged = catalogue.with(new AgentMetadata(ADDRESS, "long", List.of(renamed), List.of()));
        Parameter ip = merged.find(ADDRESS).orElseThrow().parameter("ip").orElseThrow();
        assertThat(ip.preset()).contains("10.0.0.1");
        assertThat(ip.text()).isEqualTo("The IPv4 or IPv6 address.");
        assertThat(merged.find(ADDRESS).orElseThrow().parameters()).hasSize(1);
        assertThat(merged.isInstalled(ADDRESS)).isTrue();
        assertThat(catalogue.isInstalled(ADDRESS)).isFalse();
    }

    @Test
    void whatIsInstalledIsOfferedBesideTheBundledOnes() {
        AgentName own = AgentName.ocf("acme", "widget");
        AgentCatalogue listing = catalogue.listing(List.of(own, ADDRESS));
        assertThat(listing.entries()).extracting(AgentCatalogue.Entry::name).contains(own, ADDRESS).doesNotHaveDuplicates();
        assertThat(listing.find(own)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "passwd", "snmp_priv_passwd", "monpassword", "apikey", "secret_key", "token", "community", "hexadecimal_kg",
        "ilo_password", "private-key", "PASSWORD"})
    void secretParametersAreKnown(String name) {
        assertThat(SecretParameters.isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password_script", "passwd_method", "identity_file", "token_file", "username", "key_file", "access_key", "key_value"})
    void whereASecretLiesIsNoSecret(String name) {
        assertThat(SecretParameters.isSecret(name)).isFalse();
    }
}
