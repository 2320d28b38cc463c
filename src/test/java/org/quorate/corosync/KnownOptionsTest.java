package org.quorate.corosync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownOptionsTest {

    @ParameterizedTest
    @CsvSource({"totem, token", "totem.interface, knet_link_priority", "nodelist.node, ring7_addr", "quorum.device.heuristics, exec_ping",
            "logging.logger_subsys, debug", "system, sched_rr", "resources.system.memory_used, poll_period"})
    void knowsTheOptionsOfEachSection(String section, String name) {
        assertThat(KnownOptions.find(section, name)).isPresent();
    }

    @Test
    void knowsNoOthers() {
        assertThat(KnownOptions.find("totem", "two_node")).isEmpty();
        assertThat(KnownOptions.find("nodelist.node", "ringx_addr")).isEmpty();
        assertThat(KnownOptions.find("quorum.device.heuristics", "exec_")).isEmpty();
        assertThat(KnownOptions.of("no.section")).isEmpty();
    }

    @Test
    void guessesWhatWasMeant() {
        assertThat(KnownOptions.nearest("totem", "tokn")).contains("token");
        assertThat(KnownOptions.nearest("totem", "xyzzyxyzzy")).isEmpty();
        assertThat(KnownOptions.nearest("totem", "ke")).isEmpty();
    }

    @Test
    void saysWhatAnOptionMeans() {
        assertThat(KnownOptions.find("totem", "transport").orElseThrow()).satisfies(option -> {
            assertThat(option.values()).containsExactly("knet", "udp", "udpu");
            assertThat(option.help()).contains("Takes: knet, udp, udpu. Default: knet.");
        });
        assertThat(KnownOptions.find("totem", "link_mode").orElseThrow().help()).endsWith("Only in corosync 3.");
    }

    @Test
    void everyOptionIsKnownOnceAndExplained() {
        for (String section : KnownOptions.sections()) {
            List<KnownOption> options = KnownOptions.of(section);
            assertThat(options).extracting(KnownOption::name).doesNotHaveDuplicates();
            assertThat(options).allSatisfy(option -> {
                assertThat(option.meaning()).endsWith(".");
                assertThat(option.takes()).isNotEmpty();
                assertThat(option.version()).isIn("", "2", "3");
            });
        }
    }
}
