package org.quorate.designfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CoderResult;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quorate.designfile.yaml.Comments;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;

/// Designs in files.
public final class DesignFile {

    /// no design is larger
    private static final long MAX_BYTES = 64L * 1024 * 1024;

    private DesignFile() {
    }

    /// @throws UnusableFileException if the file is there and holds no usable design
    /// @throws IOException           if it cannot be read; the message is a sentence for users
    public static DesignText.Parsed read(Path file) throws IOException, UnusableFileException {
        return DesignText.parse(file.toString(), readText(file));
    }

    /// Writes a design in one step: the file has the old content or the new one, at any moment. The content before it
    /// stays beside it as `NAME.bak`, or for good as `NAME.v0.bak` when it has an older version of the format. Links are
    /// followed, permissions are kept.
    ///
    /// @throws IOException if it cannot be written; the message is a sentence for users, the file is as it was
    public static void write(Path file, Design design, Comments comments) throws IOException {
        writeText(file, DesignText.print(design, comments));
    }

    /// Writes any text the same way.
    public static void writeText(Path file, String text) throws IOException {
        AtomicWrite.write(file, text.getBytes(StandardCharsets.UTF_8), DesignFile::backup);
    }

    private static Path backup(Path file) {
        String version = olderVersion(file).map(number -> ".v" + number).orElse("");
        return file.resolveSibling(file.getFileName() + version + ".bak");
    }

    private static Optional<Integer> olderVersion(Path file) {
        try {
            return DesignText.versionOf(Files.readString(file)).filter(version -> version < DesignText.version());
        } catch (IOException noText) {
            return Optional.empty();
        }
    }

    /// The text of a file that may hold a design or a configuration.
    ///
    /// @throws UnusableFileException if it is too large or not UTF-8
    /// @throws IOException           if it cannot be read; the message is a sentence for users
    public static String readText(Path file) throws IOException, UnusableFileException {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException(file + " cannot be read: it is a directory.");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw unusable(file, 0, "The file has more than %d million bytes, which no design needs.".formatted(MAX_BYTES / 1_000_000));
            }
            return decoded(file, Files.readAllBytes(file));
        } catch (FileSystemException wrong) {
            throw new IOException(FileTrouble.sentence("read", file, wrong), wrong);
        }
    }

    private static String decoded(Path file, byte[] bytes) throws UnusableFileException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw unusable(file, 1 + (int) text.chars().filter(c -> c == '\n').count(), "Here is a byte that is not UTF-8; a design is a text in UTF-8.");
        }
        String whole = text.toString();
        return whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
    }

    private static UnusableFileException unusable(Path file, int line, String message) {
        return new UnusableFileException(file.toString(), List.of(new FileProblem(Severity.ERROR, line, 0, message)));
    }
}
