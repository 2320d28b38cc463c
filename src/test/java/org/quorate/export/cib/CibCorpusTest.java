package org.quorate.export.cib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.RealTool;
import org.quorate.designfile.DesignText;
import org.quorate.designfile.yaml.Comments;
import org.quorate.export.ExportOptions;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;
import org.quorate.model.Design;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Every CIB in a folder (`-Dquorate.corpus=FOLDER`) comes back from a design, and from the design's file, as it was; and
/// Pacemaker does with what came back, and the original's status, what it does with the original.
///
/// What came of each file is written to `target/corpus.txt`.
@Tag("corpus")
class CibCorpusTest {

    private final Map<String, String> refused = new TreeMap<>();
    private final Map<String, String> changed = new TreeMap<>();
    private final List<Path> same = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void everyCibComesBackAsItWas() throws Exception {
        String corpus = System.getProperty("quorate.corpus");
        assumeTrue(corpus != null, "no folder of CIBs is given with -Dquorate.corpus");
        RealTool simulate = RealTool.require("crm_simulate");
        try (Stream<Path> files = Files.walk(Path.of(corpus)).filter(CibCorpusTest::isCib).sorted()) {
            files.forEach(this::check);
        }
        Map<String, String> different = new TreeMap<>();
        long accepted = same.stream().filter(file -> comparesTransitions(simulate, file, different)).count();
        List<String> report = new ArrayList<>(List.of(
                "%d CIBs: %d come back as they were, %d are changed, %d are refused.".formatted(same.size() + changed.size() + refused.size(), same.size(),
                        changed.size(), refused.size()),
                "crm_simulate runs on %d of them; %d of its results differ.".formatted(accepted, different.size())));
        refused.forEach((file, reason) -> report.add("refused: " + file + ": " + reason));
        changed.forEach((file, reason) -> report.add("changed: " + file + ": " + reason));
        different.forEach((file, reason) -> report.add("another transition: " + file + ": " + reason));
        Files.write(Path.of("target", "corpus.txt"), report);
        assertThat(changed).isEmpty();
        assertThat(different).isEmpty();
        assertThat(refused.values()).allMatch(reason -> reason.endsWith("."));
        assertThat(accepted).isPositive();
    }

    private static boolean isCib(Path file) {
        return Files.isRegularFile(file) && file.toString().matches(".*\\.(xml|cib)") && text(file).contains("<configuration");
    }

    private void check(Path file) {
        try {
            Design design = read(file);
            Design fromFile = DesignText.parse("design.yaml", DesignText.print(design, Comments.NONE)).design();
            List<String> expected = withoutStatus(text(file));
            Optional<String> difference = PlainXml.difference(expected, withoutStatus(written(design)))
                    .or(() -> PlainXml.difference(expected, withoutStatus(written(fromFile))));
            difference.ifPresentOrElse(what -> changed.put(file.toString(), what), () -> same.add(file));
        } catch (UnusableFileException reason) {
            refused.put(file.toString(), reason.getMessage());
        }
    }

    private static Design read(Path file) throws UnusableFileException {
        return Importer.read(List.of(new NamedText(file.getFileName().toString(), text(file))), true).design();
    }

    private static String written(Design design) {
        return new CibExporter().export(design, ExportOptions.DEFAULT).text();
    }

    /// A file that says no schema gets one, and an empty status stands for one that is left out.
    private static List<String> withoutStatus(String text) {
        Document document = PlainXml.parsed(text);
        Element root = document.getDocumentElement();
        PlainXml.child(root, "status").ifPresent(root::removeChild);
        if (!root.hasAttribute("validate-with")) {
            root.setAttribute("validate-with", "pacemaker-3.7");
        }
        return PlainXml.lines(root);
    }

    /// @return whether crm_simulate accepts the original
    private boolean comparesTransitions(RealTool simulate, Path file, Map<String, String> different) {
        RealTool.Outcome before = simulate.run(folder, "-S", "-s", "-x", file.toAbsolutePath().toString());
        RealTool.Outcome after = simulate.run(folder, "-S", "-s", "-x", withStatus(file).toString());
        if (before.exit() != after.exit()) {
            different.put(file.toString(), "exit " + after.exit() + " instead of " + before.exit());
        } else {
            PlainXml.difference(before.output().lines().toList(), after.output().lines().toList()).ifPresent(what -> different.put(file.toString(), what));
        }
        return before.exit() == 0;
    }

    /// what is written, with the status of the original
    private Path withStatus(Path file) {
        try {
            Document document = PlainXml.parsed(written(read(file)));
            Element root = document.getDocumentElement();
            PlainXml.child(root, "status").ifPresent(root::removeChild);
            PlainXml.child(PlainXml.parsed(text(file)).getDocumentElement(), "status").map(status -> document.importNode(status, true))
                    .map(Node.class::cast).ifPresent(root::appendChild);
            return Files.writeString(folder.resolve("written.xml"), PlainXml.text(document));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (UnusableFileException readBefore) {
            throw new IllegalStateException(readBefore);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
