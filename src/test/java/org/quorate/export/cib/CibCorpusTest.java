package org.quorate.export.cib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.designfile.DesignText;
import org.quorate.designfile.yaml.Comments;
import org.quorate.export.ExportOptions;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;
import org.quorate.model.Design;
import org.w3c.dom.Element;

/// Every CIB in a folder (`-Dquorate.corpus=FOLDER`) comes back from a design, and from the design's file, as it was.
///
/// What came of each file is written to `target/corpus.txt`.
@Tag("corpus")
class CibCorpusTest {

    private final TreeMap<String, String> refused = new TreeMap<>();
    private final TreeMap<String, String> changed = new TreeMap<>();
    private int same;

    static Stream<Path> corpus() throws IOException {
        String folder = System.getProperty("quorate.corpus");
        assumeTrue(folder != null, "no folder of CIBs is given with -Dquorate.corpus");
        return Files.walk(Path.of(folder)).filter(file -> file.toString().endsWith(".xml") || file.toString().endsWith(".cib")).sorted();
    }

    @Test
    void everyCibComesBackAsItWas() throws Exception {
        try (Stream<Path> files = corpus()) {
            files.filter(CibCorpusTest::holdsConfiguration).forEach(this::check);
        }
        List<String> report = new ArrayList<>(List.of(same + " come back as they were, " + refused.size() + " are refused, " + changed.size() + " are changed."));
        refused.forEach((file, reason) -> report.add("refused: " + file + ": " + reason));
        changed.forEach((file, reason) -> report.add("changed: " + file + ": " + reason));
        Files.write(Path.of("target", "corpus.txt"), report);
        assertThat(changed).isEmpty();
        assertThat(refused.values()).allMatch(reason -> reason.endsWith("."));
        assertThat(same).isPositive();
    }

    private static boolean holdsConfiguration(Path file) {
        return text(file).contains("<configuration");
    }

    private void check(Path file) {
        String original = text(file);
        try {
            Design design = Importer.read(List.of(new NamedText(file.getFileName().toString(), original)), true).design();
            List<String> expected = PlainXml.lines(configuration(original));
            Design fromFile = DesignText.parse("design.yaml", DesignText.print(design, Comments.NONE)).design();
            Optional<String> difference = difference(expected, design).or(() -> difference(expected, fromFile));
            difference.ifPresentOrElse(what -> changed.put(file.toString(), what), () -> same++);
        } catch (UnusableFileException reason) {
            refused.put(file.toString(), reason.getMessage());
        }
    }

    private static Optional<String> difference(List<String> expected, Design design) {
        String written = new CibExporter().export(design, ExportOptions.DEFAULT).text();
        return PlainXml.difference(expected, PlainXml.lines(configuration(written)));
    }

    private static Element configuration(String text) {
        Element root = PlainXml.parsed(text).getDocumentElement();
        return PlainXml.child(root, "configuration").orElse(root);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
