package org.quorate.app.recovery;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.quorate.designfile.DesignFile;
import org.quorate.designfile.DesignText;
import org.quorate.designfile.yaml.Comments;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;

/// The folder of side files: for each design with unsaved edits the design itself (`ID.yaml`, readable by anything that
/// reads designs) and what it belongs to (`ID.properties`). Safe for one writer an id.
public final class RecoveryFolder {

    private static final String DESIGN = ".yaml";
    private static final String ABOUT = ".properties";

    private final Path folder;

    public RecoveryFolder(Path folder) {
        this.folder = folder;
    }

    /// Writes what would be lost, in one step for each of the two files.
    void write(String id, Optional<Path> original, Instant now, List<String> changes, Design design) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            keepPrivate(folder);
        }
        Properties about = new Properties();
        ProcessHandle process = ProcessHandle.current();
        about.setProperty("process", Long.toString(process.pid()));
        about.setProperty("started", process.info().startInstant().map(Instant::toString).orElse(""));
        about.setProperty("written", now.toString());
        original.ifPresent(file -> about.setProperty("original", file.toAbsolutePath().toString()));
        for (int i = 0; i < changes.size(); i++) {
            about.setProperty("change." + i, changes.get(i));
        }
        StringWriter text = new StringWriter();
        about.store(text, null);
        replace(folder.resolve(id + ABOUT), text.toString());
        replace(folder.resolve(id + DESIGN), DesignText.print(design, Comments.NONE));
    }

    void delete(String id) throws IOException {
        Files.deleteIfExists(folder.resolve(id + DESIGN));
        Files.deleteIfExists(folder.resolve(id + ABOUT));
    }

    /// What programs left behind that run no more, the latest first. What cannot be read is passed over and stays.
    public List<Leftover> leftovers() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ABOUT)).flatMap(about -> read(about).stream())
                    .sorted(java.util.Comparator.comparing(Leftover::written).reversed()).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private Optional<Leftover> read(Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ABOUT.length());
        Properties about = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            about.load(reader);
            if (isAlive(about)) {
                return Optional.empty();
            }
            List<String> changes = new ArrayList<>();
            for (int i = 0; about.containsKey("change." + i); i++) {
                changes.add(about.getProperty("change." + i));
            }
            return Optional.of(new Leftover(id, Optional.ofNullable(about.getProperty("original")).map(Path::of), Instant.parse(about.getProperty("written", "")),
                    changes, DesignFile.read(folder.resolve(id + DESIGN)).design()));
        } catch (IOException | UnusableFileException | IllegalArgumentException | DateTimeException broken) {
            return Optional.empty();
        }
    }

    /// process numbers are used again, so the start counts too
    private static boolean isAlive(Properties about) {
        long pid = Long.parseLong(about.getProperty("process", "0"));
        return pid > 0 && ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
                .filter(process -> process.info().startInstant().map(Instant::toString).orElse("").equals(about.getProperty("started"))).isPresent();
    }

    /// A design may hold passwords that an import was told to keep: nobody else reads it here.
    private static void keepPrivate(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void replace(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
