package org.quorate.corosync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.RealTool;
import org.quorate.finding.UnusableFileException;

class CorosyncConfReaderTest {

    private static final String GOOD = """
            totem {
                version: 2
                cluster_name: x
                transport: knet
            }
            nodelist {
                node {
                    ring0_addr: 127.0.0.1
                    name: a
                    nodeid: 1
                }
            }
            """;

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("quorum { provider: x\n}\n", "Line 13, column 9: nothing may follow { on its line."),
                Arguments.of("quorum {{\n}\n", "Line 13, column 9: nothing may follow { on its line."),
                Arguments.of("quorum {\n    provider: a{b\n}\n", "Line 14, column 17: nothing may follow { on its line."),
                Arguments.of("{\n}\n", "Line 13, column 1: a section's name is missing before {."),
                Arguments.of("foo\n", "Line 13, column 1: neither 'section {' nor 'option: value' nor '}'."),
                Arguments.of("quorum {\n  provider corosync_votequorum\n}\n", "Line 14, column 3: neither 'section {' nor 'option: value' nor '}'."),
                Arguments.of("}\n", "Line 13, column 1: } closes a section, and none is open."),
                Arguments.of("quorum {\n    expected_votes: 3\n", "Line 15, column 1: section quorum of line 13 is not closed; a line with } is missing."),
                Arguments.of("quorum {\n  x }\n", "Line 14, column 5: } stands alone on its line."),
                Arguments.of("quorum {\n}  x\n", "Line 14, column 1: } stands alone on its line."),
                Arguments.of("x: y\n", "Line 13, column 1: option x stands outside of any section."),
                Arguments.of("quorum {\n x: " + "a".repeat(510) + "\n}\n", "Line 14, column 511: the line is longer than 510 bytes, which corosync does not read."),
                Arguments.of("quorum {\n \u000b#x\n}\n", "Line 14, column 2: a control character stands here; corosync.conf is plain text."));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatCorosyncRefuses(String tail, String message, @TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> CorosyncConfReader.read("corosync.conf", GOOD + tail))
                .isInstanceOf(UnusableFileException.class).hasMessage("corosync.conf: " + message);
        assertThat(corosyncTest(folder, GOOD + tail)).isNotZero();
    }

    static Stream<String> accepted() {
        return Stream.of("", "quorum {\n    provider: \n}\n", "quorum{\n}\n", "quorum :{\n}\n",
                "quorum {\r\n\tprovider :  corosync_votequorum  \t\r\n}\r\n", "  # {\n#}\n", "mystuff {\n a: 1\n}\nmystuff {\n b: 2\n}\n",
                "quorum {\n    device {\n        net {\n            host: q\n        }\n    }\n}");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void acceptsWhatCorosyncAccepts(String tail, @TempDir Path folder) throws Exception {
        CorosyncConf conf = CorosyncConfReader.read("corosync.conf", GOOD + tail);
        assertThat(conf.sections("totem")).hasSize(1);
        assertThat(corosyncTest(folder, GOOD + tail)).isZero();
        assertThat(corosyncTest(folder, CorosyncConfPrinter.print(conf))).isZero();
    }

    @Test
    void refusesWhatCannotBeACorosyncConf() {
        assertThatThrownBy(() -> CorosyncConfReader.read("c", "a {\n".repeat(100_000))).hasMessage(
                "c: Line 17, column 3: sections are nested more than 16 deep.");
        assertThatThrownBy(() -> CorosyncConfReader.read("c", "#".repeat(5 << 20))).hasMessage(
                "c: it is larger than 4 MiB, which no corosync.conf is.");
        assertThatThrownBy(() -> CorosyncConfReader.read("c", "totem {\u0000}")).hasMessageContaining("column 8: a control character");
    }

    @Test
    void aHashAfterAValueBelongsToTheValue() throws Exception {
        CorosyncConf conf = CorosyncConfReader.read("c", "quorum {\n  provider: x # y\n}\n");
        assertThat(conf.sections("quorum").getFirst().value("provider")).contains("x # y");
    }

    private static int corosyncTest(Path folder, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("corosync.conf"), text);
        return RealTool.require("corosync").run(folder, "-t", "-c", file.toString()).exit();
    }
}
