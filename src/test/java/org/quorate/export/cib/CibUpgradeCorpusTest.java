package org.quorate.export.cib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.RealTool;
import org.quorate.export.ExportOptions;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What is written for another version of Pacemaker means what Pacemaker's own upgrade makes of the same file, and is valid
/// there.
@Tag("corpus")
class CibUpgradeCorpusTest {

    private static final List<String> PARTS = List.of("options", "nodes", "resources", "constraints", "fencing", "acls", "tags", "alerts");

    @TempDir
    private Path folder;

    private List<Path> corpus = List.of();

    @BeforeEach
    void aCorpus() throws IOException {
        String root = System.getProperty("quorate.corpus");
        assumeTrue(root != null, "no folder of CIBs is given with -Dquorate.corpus");
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            corpus = files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Stream<Path> cibs() {
        return corpus.stream().filter(file -> file.toString().endsWith(".xml") && text(file).contains("<configuration"));
    }

    @Test
    void oldCibsBecomeWhatCibadminMakesOfThem() {
        RealTool environment = RealTool.require("env");
        String cibadmin = RealTool.require("cibadmin").program().toString();
        RealTool verify = RealTool.require("crm_verify");
        Map<String, String> different = new TreeMap<>();
        List<Path> old = cibs().filter(file -> text(file).matches("(?s).*validate-with=\"pacemaker-[12]\\..*")).toList();
        for (Path file : old) {
            Path theirs = write("theirs.xml", text(file));
            RealTool.Outcome upgraded = environment.run(folder, "CIB_file=" + theirs, cibadmin, "--upgrade", "--force");
            if (upgraded.exit() == 0) {
                Path ours = write("ours.xml", written(file, "pacemaker-2.1"));
                PlainXml.difference(meaning(text(theirs)), meaning(text(ours))).filter(_ -> !isAsReferred(file, ours))
                        .ifPresent(what -> different.put(file.toString(), what));
                int before = verify.run(folder, "-x", write("theirs.xml", withoutStatus(text(theirs))).toString()).exit();
                int after = verify.run(folder, "-x", ours.toString()).exit();
                if (before == 0 && after != 0) {
                    different.put(file + " (crm_verify)", "refused with " + after);
                }
            }
        }
        assertThat(old).isNotEmpty();
        assertThat(different).isEmpty();
    }

    @Test
    void whatIsWrittenForPacemaker30IsValidThere() throws IOException {
        Optional<Path> resources = corpus.stream().filter(file -> file.endsWith("resources-4.0.rng")).findFirst();
        assumeTrue(resources.isPresent(), "the corpus has no schema 4.0");
        RealTool lint = RealTool.require("xmllint");
        String schema = schema(resources.orElseThrow().getParent()).toString();
        Map<String, String> invalid = new TreeMap<>();
        int valid = 0;
        for (Path file : cibs().filter(each -> isValid(lint, each)).toList()) {
            Path ours = write("ours.xml", written(file, "pacemaker-3.0"));
            RealTool.Outcome outcome = lint.run(folder, "--noout", "--relaxng", schema, ours.toString());
            if (outcome.exit() == 0) {
                valid++;
            } else {
                invalid.put(file.toString(), outcome.error().lines().findFirst().orElse(""));
            }
        }
        Files.write(Path.of("target", "corpus-3.0.txt"), List.of(valid + " CIBs are valid for Pacemaker 3.0.", invalid.toString()));
        assertThat(invalid).isEmpty();
        assertThat(valid).isPositive();
    }

    /// of those that the installed schemas know
    private boolean isValid(RealTool lint, Path file) {
        String text = text(file);
        String schema = text.replaceFirst("(?s).*?validate-with=\"([^\"]*)\".*", "$1");
        Path installed = Path.of("/usr/share/pacemaker", schema + ".rng");
        return schema.length() < 20 && Files.exists(installed)
                && lint.run(folder, "--noout", "--relaxng", installed.toString(), file.toAbsolutePath().toString()).exit() == 0;
    }

    /// Pacemaker's build puts the schema together from the newest version of each part.
    private Path schema(Path source) throws IOException {
        Path target = Files.createDirectories(folder.resolve("schema"));
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".rng")).toList()) {
                names.add(file.getFileName().toString());
                Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(target.resolve("versions.rng"), """
                <grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><interleave>
                  <optional><attribute name="validate-with"/></optional><optional><attribute name="admin_epoch"/></optional>
                  <optional><attribute name="epoch"/></optional><optional><attribute name="num_updates"/></optional>
                </interleave></start></grammar>
                """);
        String parts = PARTS.stream().map(part -> "<externalRef href=\"%s\"/>".formatted(newest(part, names))).reduce("", String::concat);
        return Files.writeString(target.resolve("pacemaker-4.0.rng"), """
                <grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><element name="cib"><externalRef href="cib-1.2.rng"/>
                <element name="configuration"><interleave>%s</interleave></element>
                <optional><element name="status"><externalRef href="status-1.0.rng"/></element></optional></element></start></grammar>
                """.formatted(parts));
    }

    private static String newest(String part, List<String> names) {
        return names.stream().filter(name -> name.matches(part + "-[\\d.]+\\.rng")).max((one, other) -> Integer.compare(number(one), number(other))).orElseThrow();
    }

    private static int number(String name) {
        String[] numbers = name.replaceAll("[^\\d.]", "").split("\\.");
        return Integer.parseInt(numbers[0]) * 100 + Integer.parseInt(numbers[1]);
    }

    /// Pacemaker passes its upgrade over where a file happens to be valid without it; its own tests show what it would do.
    private static boolean isAsReferred(Path file, Path ours) {
        Path reference = Path.of(file.toString().replaceFirst("\\.xml$", ".ref"));
        return Files.exists(reference) && PlainXml.difference(meaning(text(reference)), meaning(text(ours))).isEmpty();
    }

    private static String withoutStatus(String text) {
        Document document = PlainXml.parsed(text);
        Element root = document.getDocumentElement();
        PlainXml.child(root, "status").ifPresent(status -> PlainXml.children(status).forEach(status::removeChild));
        return PlainXml.text(document);
    }

    /// A line for each object and each pair, sorted: where sets of pairs stand and what they are called means nothing. New
    /// names of properties, which the installed version passes over, are written as it knows them.
    private static List<String> meaning(String text) {
        Element configuration = PlainXml.child(PlainXml.parsed(text).getDocumentElement(), "configuration").orElseThrow();
        List<String> lines = new ArrayList<>();
        PlainXml.children(configuration).forEach(section -> collect(section, section.getTagName(), lines));
        return lines.stream().sorted().distinct().toList();
    }

    private static void collect(Element element, String path, List<String> lines) {
        for (Element child : PlainXml.children(element)) {
            if (child.getTagName().equals("nvpair")) {
                String pair = path + " " + child.getAttribute("name") + child.getAttribute("id-ref") + "=";
                if (lines.stream().noneMatch(line -> line.startsWith(pair))) {
                    lines.add(pair.replace(" fencing-", " stonith-") + child.getAttribute("value"));
                }
            } else if (child.getTagName().matches("cluster_property_set|(meta|instance)_attributes|utilization")) {
                collect(child, path + "/" + child.getTagName() + child.getAttribute("id-ref"), lines);
            } else {
                lines.add(path + "/" + PlainXml.lines(withoutChildren(child)).getFirst());
                collect(child, path + "/" + child.getTagName() + "#" + child.getAttribute("id"), lines);
            }
        }
    }

    private static Element withoutChildren(Element element) {
        return (Element) element.cloneNode(false);
    }

    private static String written(Path file, String target) {
        try {
            return new CibExporter().export(Importer.read(List.of(new NamedText("cib.xml", text(file))), true).design(),
                    ExportOptions.DEFAULT.withTarget(target)).text();
        } catch (UnusableFileException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
