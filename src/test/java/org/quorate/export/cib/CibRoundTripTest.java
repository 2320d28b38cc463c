package org.quorate.export.cib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.RealTool;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;
import org.quorate.model.Design;
import org.xmlunit.assertj3.XmlAssert;

/// Import followed by export changes nothing: each example comes back as it was, `<status>` aside.
class CibRoundTripTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/cib-examples");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesBackAsItWas(Path example) throws Exception {
        String original = Files.readString(example);
        ExportResult exported = new CibExporter().export(imported(original, true), ExportOptions.DEFAULT);
        XmlAssert.assertThat(exported.text()).and(original).withNodeFilter(node -> !"status".equals(node.getNodeName()))
                .ignoreWhitespace().areIdentical();
        assertThat(exported.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theDesignComesBackAsItWas(Path example) throws Exception {
        Design design = imported(Files.readString(example), false);
        Design again = imported(new CibExporter().export(design, ExportOptions.DEFAULT).text(), false);
        assertThat(again.topology()).isEqualTo(design.topology());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void crmVerifyJudgesItAsItJudgedTheOriginal(Path example, @TempDir Path folder) throws Exception {
        RealTool verify = RealTool.require("crm_verify");
        String original = Files.readString(example);
        String status = original.substring(original.indexOf("<status"));
        String text = new CibExporter().export(imported(original, true), ExportOptions.DEFAULT).text();
        Path file = Files.writeString(folder.resolve("cib.xml"), text.substring(0, text.indexOf("<status")) + status);
        RealTool.Outcome before = verify.run(folder, "-V", "-x", example.toAbsolutePath().toString());
        assertThat(verify.run(folder, "-V", "-x", file.toString()).exit()).isEqualTo(before.exit());
    }

    private static Design imported(String text, boolean keepSecrets) throws UnusableFileException {
        return Importer.read(List.of(new NamedText("cib.xml", text)), keepSecrets).design();
    }
}
