package org.quorate.app.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.designfile.DesignFile;
import org.quorate.designfile.DesignText;
import org.quorate.designfile.yaml.Comments;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Imported;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;

/// Reads what a user opens, away from the JavaFX thread. What a file is, is seen from its content.
final class FileReading {

    /// no CIB and no corosync.conf is larger
    private static final long MAX_BYTES = 64L * 1024 * 1024;

    private FileReading() {
    }

    /// @param files one design, or the CIB and corosync.conf of a cluster
    /// @throws IOException with a sentence for users
    static Opened read(List<Path> files) throws IOException, UnusableFileException {
        Path first = files.getFirst();
        return files.size() == 1 && isDesign(first) ? design(first) : imported(files);
    }

    private static boolean isDesign(Path file) throws IOException {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml") || DesignText.looksLikeDesign(text(file));
    }

    private static Opened design(Path file) throws IOException, UnusableFileException {
        DesignText.Parsed parsed = DesignFile.read(file);
        return new Opened(parsed.design(), Optional.of(file), parsed.comments(), parsed.warnings());
    }

    /// A design without a file: saving asks for one, so that an import never overwrites what it came from.
    private static Opened imported(List<Path> files) throws IOException, UnusableFileException {
        Imported imported = cluster(files);
        return new Opened(imported.design(), Optional.empty(), Comments.NONE, imported.problems());
    }

    /// The CIB and corosync.conf of a cluster, with names in the place of secrets.
    ///
    /// @throws IOException with a sentence for users
    static Imported cluster(List<Path> files) throws IOException, UnusableFileException {
        List<NamedText> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(new NamedText(file.getFileName().toString(), text(file)));
        }
        return Importer.read(texts, false);
    }

    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + (Files.exists(file) ? " is no file." : " does not exist."));
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException("%s has more than %d million bytes, which no cluster needs.".formatted(file, MAX_BYTES / 1_000_000));
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notText) {
            throw new IOException(file + " is not a text in UTF-8.", notText);
        }
    }
}
