package org.quorate.designfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.designfile.yaml.Comments;
import org.quorate.finding.FileProblem;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;
import org.quorate.model.Info;

class DesignFileTest {

    @TempDir
    private Path directory;

    @Test
    void a_new_file_has_the_text_and_nothing_beside_it() throws IOException {
        DesignFile.write(file(), titled("one"), Comments.NONE);
        assertThat(file()).hasContent(DesignText.print(titled("one"), Comments.NONE));
        assertThat(names()).containsExactly("a.yaml");
    }

    @Test
    void the_content_before_the_last_one_is_kept() throws IOException, UnusableFileException {
        for (String title : List.of("one", "two", "three")) {
            DesignFile.write(file(), titled(title), Comments.NONE);
        }
        assertThat(DesignFile.read(file()).design()).isEqualTo(titled("three"));
        assertThat(DesignFile.read(directory.resolve("a.yaml.bak")).design()).isEqualTo(titled("two"));
        assertThat(names()).containsExactly("a.yaml", "a.yaml.bak");
    }

    @Test
    void permissions_are_kept() throws IOException {
        DesignFile.write(file(), titled("one"), Comments.NONE);
        assumeTrue(Files.getFileStore(file()).supportsFileAttributeView("posix"), "a file system with permissions");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-rw----"));
        DesignFile.write(file(), titled("two"), Comments.NONE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-rw----");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("a.yaml.bak")))).isEqualTo("rw-rw----");
    }

    @Test
    void links_are_followed() throws IOException, UnusableFileException {
        Path real = Files.createDirectory(directory.resolve("real")).resolve("design.yaml");
        Path link = Files.createSymbolicLink(directory.resolve("link.yaml"), Path.of("second.yaml"));
        Files.createSymbolicLink(directory.resolve("second.yaml"), real);
        DesignFile.write(link, titled("one"), Comments.NONE);
        DesignFile.write(link, titled("two"), Comments.NONE);
        assertThat(link).isSymbolicLink();
        assertThat(DesignFile.read(real).design()).isEqualTo(titled("two"));
        assertThat(real.resolveSibling("design.yaml.bak")).exists();
    }

    @Test
    void what_cannot_be_written_is_said_and_leaves_everything_as_it_was() throws IOException {
        Path loop = Files.createSymbolicLink(directory.resolve("loop"), Path.of("loop"));
        assertRefused(loop, loop + " cannot be written: its links lead in a circle.");
        assertRefused(directory, directory + " cannot be written: it is a directory.");
        assertRefused(directory.resolve("none/a.yaml"), directory.resolve("none/a.yaml") + " cannot be written: its directory does not exist.");
        Files.writeString(directory.resolve("plain"), "");
        assertRefused(directory.resolve("plain/a.yaml"), directory.resolve("plain/a.yaml") + " cannot be written: " + directory.resolve("plain") + " is not a directory.");
        assertThat(names()).containsExactly("loop", "plain");
    }

    @Test
    void a_backup_that_cannot_be_made_stops_the_write() throws IOException, UnusableFileException {
        DesignFile.write(file(), titled("one"), Comments.NONE);
        Files.createDirectories(directory.resolve("a.yaml.bak/full"));
        assertThatThrownBy(() -> DesignFile.write(file(), titled("two"), Comments.NONE)).isInstanceOf(IOException.class)
                .hasMessageStartingWith(file() + " cannot be written: ");
        assertThat(DesignFile.read(file()).design()).isEqualTo(titled("one"));
        assertThat(names()).containsExactly("a.yaml", "a.yaml.bak");
    }

    @Test
    void a_full_disk_is_said_and_leaves_the_file_as_it_was() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "/dev/full");
        assertThatThrownBy(() -> AtomicWrite.fill(full, "text".getBytes(StandardCharsets.UTF_8)))
                .satisfies(wrong -> assertThat(FileTrouble.sentence("written", file(), (IOException) wrong))
                        .isEqualTo(file() + " cannot be written: No space left on device."));
    }

    @Test
    void what_cannot_be_read_is_said() {
        assertThatThrownBy(() -> DesignFile.read(file())).isInstanceOf(IOException.class).hasMessage(file() + " cannot be read: it does not exist.");
        assertThatThrownBy(() -> DesignFile.read(directory)).isInstanceOf(IOException.class).hasMessage(directory + " cannot be read: it is a directory.");
    }

    @Test
    void bytes_that_are_no_text_are_refused_with_their_line() throws IOException {
        Files.write(file(), new byte[] {'a', '\n', 'b', (byte) 0xff});
        assertThatThrownBy(() -> DesignFile.read(file())).isInstanceOfSatisfying(UnusableFileException.class, unusable ->
                assertThat(unusable.problems()).extracting(FileProblem::toString)
                        .containsExactly("Line 2: Here is a byte that is not UTF-8; a design and what is imported are texts in UTF-8."));
        Files.write(file(), new byte[] {'a', '\n', 'b', (byte) 0xc3});
        assertThatThrownBy(() -> DesignFile.read(file())).isInstanceOf(UnusableFileException.class).hasMessageContaining("not UTF-8");
    }

    @Test
    void a_byte_order_mark_is_no_trouble() throws IOException, UnusableFileException {
        Files.writeString(file(), "\uFEFFquorate: 1\n");
        assertThat(DesignFile.read(file()).design()).isEqualTo(Design.EMPTY);
    }

    private void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> DesignFile.write(file, titled("one"), Comments.NONE)).isInstanceOf(IOException.class).hasMessage(message);
    }

    private Path file() {
        return directory.resolve("a.yaml");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static Design titled(String title) {
        return Design.EMPTY.withInfo(new Info(title, "", "", "", Optional.empty(), Optional.empty()));
    }
}
