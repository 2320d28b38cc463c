package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.RealTool;
import org.xmlunit.assertj3.XmlAssert;

/// What a newcomer does: imports a cluster that exists, sees findings, fixes one, exports, and has real pcs build it.
class JourneyTest {

    @TempDir
    private Path folder;

    @Test
    void anImportedClusterIsFixedExportedAndBuiltByPcs() {
        RealTool.require("pcs");
        RealTool bash = RealTool.require("bash");
        RealTool simulate = RealTool.require("crm_simulate");
        RealTool verify = RealTool.require("crm_verify");
        assertThat(run("import", "src/test/resources/cib-examples/02-remote-guest.xml", "-o", file("d.yaml"))).isZero();
        assertThat(run("check", file("d.yaml"))).isEqualTo(1);
        assertThat(run("fix", file("d.yaml"), "REM-22")).isZero();
        assertThat(run("export", file("d.yaml"), "--format", "pcs", "-o", file("build.sh"))).isZero();

        RealTool.Outcome built = bash.run(folder, "build.sh", "--offline", "built.xml");

        assertThat(built.exit()).as(built.said()).isZero();
        RealTool.Outcome up = simulate.run(folder, "-x", "built.xml", "-q", "1", "-I", "online.xml", "-u", "node1", "-u", "node2", "-u", "node3");
        assertThat(up.exit()).as(up.said()).isZero();
        RealTool.Outcome verified = verify.run(folder, "-V", "-x", "online.xml");
        assertThat(verified.exit()).as(verified.said()).isZero();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cib-examples"))) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
    }

    /// Nothing of a CIB is lost on the way through a design file, `<status>` aside.
    @ParameterizedTest
    @MethodSource("examples")
    void aClusterComesBackThroughItsDesign(Path example) {
        assertThat(run("import", example.toString(), "-o", file("d.yaml"), "--keep-secrets")).isZero();
        assertThat(run("export", file("d.yaml"), "--format", "cib", "-o", file("cib.xml"))).isZero();
        XmlAssert.assertThat(folder.resolve("cib.xml")).and(example).withNodeFilter(node -> !"status".equals(node.getNodeName()))
                .ignoreWhitespace().areIdentical();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static int run(String... arguments) {
        return new Commands(new Streams(new ByteArrayInputStream(new byte[0]), new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(new ByteArrayOutputStream()), false)).run(arguments);
    }
}
