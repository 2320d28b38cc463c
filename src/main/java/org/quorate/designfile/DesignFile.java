package org.quorate.designfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CoderResult;
import java.nio.CharBuffer;
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

    /// The text that bytes are.
    ///
    /// @throws UnusableFileException if they are no text in UTF-8
    public static String decoded(Path file, byte[] bytes) throws UnusableFileException {
        Optional<String> other = otherThanText(bytes);
        if (other.isPresent()) {
            throw unusable(file, 0, other.get());
        }
        // cheaper than a decoder that reports, which is asked only where a byte may have been replaced
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            CharBuffer valid = CharBuffer.allocate(bytes.length);
            CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), valid, true);
            if (result.isError()) {
                valid.flip();
                throw unusable(file, 1 + (int) valid.chars().filter(c -> c == '\n').count(),
                        "Here is a byte that is not UTF-8; a design and what is imported are texts in UTF-8.");
            }
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// What files are that are easily mistaken for the wanted ones: Pacemaker keeps old configurations in bzip2.
    private static Optional<String> otherThanText(byte[] bytes) {
        int first = bytes.length < 2 ? -1 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return switch (first) {
            case 0x1f8b -> Optional.of("The file is compressed with gzip; unpack it first.");
            case 0x425a -> bytes.length > 2 && bytes[2] == 'h' ? Optional.of("The file is compressed with bzip2; unpack it first.") : Optional.empty();
            case 0xfd37 -> Optional.of("The file is compressed with xz; unpack it first.");
            case 0xfeff, 0xfffe, 0x3c00, 0x003c -> Optional.of("The file is a text in UTF-16; save it in UTF-8.");
            default -> Optional.empty();
        };
    }

    private static UnusableFileException unusable(Path file, int line, String message) {
        return new UnusableFileException(file.toString(), List.of(new FileProblem(Severity.ERROR, line, 0, message)));
    }
}
