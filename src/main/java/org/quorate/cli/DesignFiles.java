package org.quorate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.designfile.yaml.Comments;
import org.quorate.designfile.DesignFile;
import org.quorate.designfile.DesignText;
import org.quorate.finding.FileProblem;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Imported;
import org.quorate.importing.Importer;
import org.quorate.importing.Merged;
import org.quorate.importing.NamedText;
import org.quorate.model.Design;

/// Designs by the names that are given to a command: a design file, a CIB, a CIB and its corosync.conf, a folder with both,
/// `-` for a standard stream. What has to be known about a file goes to standard error.
final class DesignFiles {

    private static final String STANDARD = "-";

    /// @param comments of the design file it came from
    record Named(String name, Design design, Comments comments) {

        Named with(Design changed) {
            return new Named(name, changed, comments);
        }
    }

    private final Streams streams;

    DesignFiles(Streams streams) {
        this.streams = streams;
    }

    Named read(String name) throws Refusal, IOException, UnusableFileException {
        return readOne(List.of(name));
    }

    /// @throws Refusal if the names make several designs
    Named readOne(List<String> names) throws Refusal, IOException, UnusableFileException {
        List<Named> designs = readAll(names);
        if (designs.size() > 1) {
            throw new Refusal("one design is expected, and these are %d; a second file may only be the corosync.conf of a CIB".formatted(designs.size()));
        }
        return designs.getFirst();
    }

    /// A corosync.conf belongs to the CIB before or after it.
    List<Named> readAll(List<String> names) throws Refusal, IOException, UnusableFileException {
        List<Named> designs = new ArrayList<>();
        List<NamedText> waiting = new ArrayList<>();
        for (String name : names) {
            List<NamedText> texts = texts(name);
            if (DesignText.looksLikeDesign(texts.getFirst().text())) {
                flush(waiting, designs);
                designs.add(design(texts.getFirst()));
                continue;
            }
            for (NamedText text : texts) {
                if (waiting.size() == 2 || waiting.size() == 1 && isXml(waiting.getFirst()) == isXml(text)) {
                    flush(waiting, designs);
                }
                waiting.add(text);
            }
            if (texts.size() > 1) {
                flush(waiting, designs);
            }
        }
        flush(waiting, designs);
        return designs;
    }

    private static boolean isXml(NamedText text) {
        return text.text().stripLeading().startsWith("<");
    }

    private void flush(List<NamedText> waiting, List<Named> designs) throws UnusableFileException {
        if (!waiting.isEmpty()) {
            Imported imported = Importer.read(List.copyOf(waiting), false);
            designs.add(new Named(waiting.getFirst().name(), imported.design(), Comments.NONE));
            tell(waiting.getFirst().name(), imported.problems());
            waiting.clear();
        }
    }

    private Named design(NamedText text) throws UnusableFileException {
        DesignText.Parsed parsed = DesignText.parse(text.name(), text.text());
        tell(text.name(), parsed.warnings());
        return new Named(text.name(), parsed.design(), parsed.comments());
    }

    private void tell(String name, List<FileProblem> problems) {
        problems.forEach(problem -> streams.err().println(Commands.line(name, problem)));
    }

    private List<NamedText> texts(String name) throws Refusal, IOException, UnusableFileException {
        if (name.equals(STANDARD)) {
            return List.of(new NamedText("standard input", DesignFile.decoded(Path.of("standard input"), streams.in().readAllBytes())));
        }
        Path path = Path.of(name);
        if (!Files.isDirectory(path)) {
            return List.of(text(path));
        }
        List<NamedText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".xml") || file.toString().endsWith(".conf")).sorted().toList()) {
                texts.add(text(file));
            }
        }
        if (texts.isEmpty()) {
            throw new Refusal("the folder %s has neither a CIB (.xml) nor a corosync.conf".formatted(name));
        }
        return texts;
    }

    private static NamedText text(Path path) throws IOException, UnusableFileException {
        return new NamedText(path.toString(), DesignFile.readText(path));
    }

    /// Makes a new file.
    ///
    /// @throws Refusal if there is one already
    void create(String name, Design design) throws Refusal, IOException {
        if (!name.equals(STANDARD) && Files.exists(Path.of(name))) {
            throw new Refusal(name + " exists already; choose another name or remove it first");
        }
        write(name, new Named(name, design, Comments.NONE));
    }

    /// @throws Refusal if a file is there that is no design: an import is never overwritten by a design
    void write(String name, Named design) throws Refusal, IOException {
        if (name.equals(STANDARD)) {
            streams.out().print(DesignText.print(design.design(), design.comments()));
            return;
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path) || Files.exists(path) && Files.size(path) > 0 && !DesignText.looksLikeDesign(Files.readString(path))) {
            throw new Refusal(name + " is no design file and is not overwritten; name the result with -o DESIGN");
        }
        DesignFile.write(path, design.design(), design.comments());
    }

    /// Imports files into a design file that exists, or makes one.
    ///
    /// @return what changed and what has to be known, a sentence each
    List<String> importInto(String output, List<String> inputs, boolean keepSecrets) throws Refusal, IOException, UnusableFileException {
        List<NamedText> texts = new ArrayList<>();
        for (String input : inputs) {
            texts.addAll(texts(input));
        }
        Imported imported = Importer.read(texts, keepSecrets);
        tell(texts.getFirst().name(), imported.problems());
        if (output.equals(STANDARD) || !Files.exists(Path.of(output))) {
            write(output, new Named(output, imported.design(), Comments.NONE));
            return List.of();
        }
        Named existing = read(output);
        Merged merged = Importer.into(existing.design(), imported);
        if (!merged.changes().isEmpty()) {
            write(output, existing.with(merged.design()));
        }
        return merged.changes().isEmpty() ? List.of("Nothing changed.") : merged.changes();
    }

    /// Writes an exported text. A script gets the right to be run.
    void writeText(String name, String text, boolean executable) throws IOException {
        if (name.equals(STANDARD)) {
            streams.out().print(text);
            streams.out().flush();
            return;
        }
        Path path = Path.of(name);
        DesignFile.writeText(path, text);
        if (executable && Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(path));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(path, permissions);
        }
    }
}
