package org.quorate.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.RealTool;
import org.quorate.export.ExportOptions;
import org.quorate.export.corosync.CorosyncExporter;
import org.quorate.finding.FileProblem;
import org.quorate.finding.UnusableFileException;

/// What each broken or malicious corosync.conf is answered with. Whatever is taken is written back as it came.
class HostileCorosyncConfTest {

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
    private static final String NEITHER = "it is neither a CIB, which begins with <cib>, nor a corosync.conf, which has a section totem or nodelist.";
    private static final String NAME = "the name of an option has letters, digits, '.', '_', '-' and '/'; corosync takes no other characters.";

    /// what follows the good file, and what is said of it; corosync refuses these, too
    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("quorum {", "Line 13, column 1: section quorum of line 13 is not closed; a line with } is missing."),
                Arguments.of("quorum {\n  device {\n  }\n", "Line 16, column 1: section quorum of line 13 is not closed; a line with } is missing."),
                Arguments.of("quorum {\n}\n}\n", "Line 15, column 1: } closes a section, and none is open."),
                Arguments.of("quorum {\n}}\n", "Line 14, column 1: } stands alone on its line."),
                Arguments.of("quorum { }\n", "Line 13, column 9: nothing may follow { on its line."),
                Arguments.of("quorum { provider: x }\n", "Line 13, column 9: nothing may follow { on its line."),
                Arguments.of("quorum { # comment\n}\n", "Line 13, column 9: nothing may follow { on its line."),
                Arguments.of("quorum\n{\n}\n", "Line 13, column 1: neither 'section {' nor 'option: value' nor '}'."),
                Arguments.of("quorum {\n  provider\n}\n", "Line 14, column 3: neither 'section {' nor 'option: value' nor '}'."),
                Arguments.of("quorum {\n  two_node = 1\n}\n", "Line 14, column 3: neither 'section {' nor 'option: value' nor '}'."),
                Arguments.of("quorum {\n  \"two_node\": 1\n}\n", "Line 14, column 3: " + NAME),
                Arguments.of("quorum {\n  two node: 1\n}\n", "Line 14, column 3: " + NAME),
                Arguments.of("quorum {\n  zwölf: 12\n}\n", "Line 14, column 3: " + NAME),
                Arguments.of("quorum {\n  $(reboot): 12\n}\n", "Line 14, column 3: " + NAME),
                Arguments.of(" {\n}\n", "Line 13, column 2: a section's name is missing before {."),
                Arguments.of("quorum {\n  {\n  }\n}\n", "Line 14, column 3: a section's name is missing before {."),
                Arguments.of("quorum {\n  a: {\"x\"}\n}\n", "Line 14, column 7: nothing may follow { on its line."),
                Arguments.of("quorum {\n  a: {}\n}\n", "Line 14, column 7: nothing may follow { on its line."),
                Arguments.of("include /etc/passwd\n", "Line 13, column 1: neither 'section {' nor 'option: value' nor '}'."),
                Arguments.of("// a comment\n", "Line 13, column 1: neither 'section {' nor 'option: value' nor '}'."),
                Arguments.of("quorum {\n  a: " + "b".repeat(506) + "\n}\n", "Line 14, column 511: the line is longer than 510 bytes, which corosync does not read."),
                Arguments.of("# " + "é".repeat(255) + "\n", "Line 13, column 511: the line is longer than 510 bytes, which corosync does not read."),
                Arguments.of("quorum {\n  " + "k".repeat(248) + ": 1\n}\n",
                        "Line 14, column 3: the option's name is too long: with the names of its sections it may have 254 characters."),
                Arguments.of("s".repeat(120) + " {\n" + "t".repeat(120) + " {\n" + "k".repeat(20) + ": 1\n}\n}\n",
                        "Line 15, column 1: the option's name is too long: with the names of its sections it may have 254 characters."),
                Arguments.of("my section {\n  a: 1\n}\n",
                        "Line 14, column 3: the name of a section around this option has other characters than letters, digits, '.', '_', '-' and '/': my section."));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefused(String tail, String message, @TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> read(GOOD + tail)).isInstanceOf(UnusableFileException.class).hasMessage("corosync.conf: " + message);
        Path file = Files.writeString(folder.resolve("corosync.conf"), GOOD + tail);
        assertThat(RealTool.require("corosync").run(folder, "-t", "-c", file.toString()).exit()).isNotZero();
    }

    /// what corosync would take, or never see, and we do not
    static Stream<Arguments> refusedByUs() {
        return Stream.of(
                Arguments.of("", "it is empty; a CIB or a corosync.conf is expected."),
                Arguments.of("\n \n", "it is empty; a CIB or a corosync.conf is expected."),
                Arguments.of("hello", NEITHER),
                Arguments.of("# only a comment\n", NEITHER),
                Arguments.of("logging {\n}\n", NEITHER),
                Arguments.of("\ufffd\ufffd\u0000\u0001", NEITHER),
                Arguments.of("{\"totem\": {}}", NEITHER),
                Arguments.of("totem:\n  version: 2\n", NEITHER),
                Arguments.of("totem {\n  version: 2\u0000\n}\n", "Line 2, column 13: a control character stands here; corosync.conf is plain text."),
                Arguments.of("totem {\n  # \u001b[31mred\n}\n", "Line 2, column 5: a control character stands here; corosync.conf is plain text."),
                Arguments.of("totem {\r  version: 2\r}\r", "Line 1, column 8: a control character stands here; corosync.conf is plain text."),
                Arguments.of("totem {\n  : 1\n}\n", "Line 2, column 3: an option's name is missing before the colon."),
                Arguments.of("totem {\n  ::: 1\n}\n", "Line 2, column 3: an option's name is missing before the colon."),
                Arguments.of("totem {\n".repeat(17), "Line 17, column 7: sections are nested more than 16 deep."),
                Arguments.of("totem {\n".repeat(200_000), "Line 17, column 7: sections are nested more than 16 deep."),
                Arguments.of("totem {\n}\n".repeat(10_001), "Line 20001, column 1: it has more than 10000 sections, which no corosync.conf has."),
                Arguments.of("totem {\n}\n" + "#\n".repeat(3 << 20), "it is larger than 4 MiB, which no corosync.conf is."));
    }

    @ParameterizedTest
    @MethodSource("refusedByUs")
    void isRefusedByUs(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnusableFileException.class).hasMessage("corosync.conf: " + message);
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("quorum {\n  two_nodes: 1\n}\n",
                        List.of("Line 14: corosync is not known to have the option two_nodes in quorum; it is kept. Is two_node meant?")),
                Arguments.of("totem {\n  TOKEN: 5\n}\n", List.of("Line 14: corosync is not known to have the option TOKEN in totem; it is kept. Is token meant?")),
                Arguments.of("quorums {\n  a: 1\n}\n", List.of("Line 13: corosync is not known to have the section quorums; it is kept.")),
                Arguments.of("quorum {\n  devices {\n  }\n}\n", List.of("Line 14: corosync is not known to have the section quorum.devices; it is kept.")),
                Arguments.of("nodelist {\n  node {\n  }\n}\n",
                        List.of("Line 14: This node has neither name nor address. It is kept as it stands, and is no node of the design.")),
                Arguments.of("nodelist {\n  node {\n    name: b\n    quorum_votes: ten\n  }\n}\n",
                        List.of("Line 16: quorum_votes of node b is \"ten\"; a number is expected.")),
                Arguments.of("totem {\n  interface {\n    linknumber: 8\n  }\n}\n", List.of(
                        "Line 14: linknumber is \"8\"; a number from 0 to 7 is expected. The section is kept as it stands.")),
                Arguments.of("totem {\n  interface {\n    linknumber: -1\n  }\n}\n", List.of(
                        "Line 14: linknumber is \"-1\"; a number from 0 to 7 is expected. The section is kept as it stands.")),
                Arguments.of("logging {\n  logger_subsys {\n    debug: on\n  }\n}\n", List.of(
                        "Line 14: This logger_subsys does not say which subsystem it is for (subsys), and corosync refuses it. It is kept as it stands.")),
                Arguments.of("quorum {\n  device {\n    model: net\n  }\n  device {\n    votes: 1\n  }\n}\n", List.of(
                        "Line 17: This is a second section device; corosync takes both as one, with the last value of each option.")),
                Arguments.of("totem {\n  version: 2\n  version: 2\n}\n", List.of()),
                Arguments.of("quorum {\r\n  provider: corosync_votequorum\r\n}\r\n", List.of()),
                Arguments.of("uidgid {\n  uid: a\n  uid: b\n}\n", List.of()),
                Arguments.of("quorum {\n  provider: '; rm -rf / #\n}\n", List.of()),
                Arguments.of("quorum {\n  provider: \u202e\ufeff漢\n}\n", List.of()),
                Arguments.of("nodelist {\n  node {\n    name: a\n    ring0_addr: 127.0.0.1\n  }\n}\n", List.of()),
                Arguments.of("nodelist {\n  node {\n    name: ../../etc/passwd\n    ring0_addr: \"\n  }\n}\n", List.of()),
                Arguments.of("logging {\n  logger_subsys {\n    subsys: }}#\n    debug: on\n  }\n}\n", List.of()));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void isTakenWithAWord(String tail, List<String> words) throws UnusableFileException {
        Imported imported = read(GOOD + tail);
        assertThat(imported.problems()).extracting(FileProblem::toString).containsExactlyElementsOf(words);
        assertThat(new CorosyncExporter().export(imported.design(), ExportOptions.DEFAULT).text()).isEqualTo(GOOD + tail);
    }

    private static Imported read(String text) throws UnusableFileException {
        return Importer.read(List.of(new NamedText("corosync.conf", text)), false);
    }
}
