package org.quorate.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.util.Subscription;
import org.quorate.app.document.DesignSession;
import org.quorate.designfile.DesignFile;
import org.quorate.designfile.yaml.Comments;
import org.quorate.model.Design;

/// Where the design of a session is kept: its file, the comments of that file, and what the file looked like when it was
/// last read or written. Belongs to the JavaFX thread.
public final class DesignStore {

    private record Stamp(FileTime time, long size) {
    }

    private final DesignSession session;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<Path> path = Optional.empty();
    private Comments comments = Comments.NONE;
    private Optional<Stamp> stamp = Optional.empty();

    public DesignStore(DesignSession session) {
        this.session = session;
    }

    /// The file of the design; empty: it has none yet.
    public Optional<Path> path() {
        return path;
    }

    /// What the window calls the design: the file's name.
    public String name() {
        return path.map(file -> file.getFileName().toString()).orElse("Untitled");
    }

    public Comments comments() {
        return comments;
    }

    /// Puts what was read in the place of the present design.
    public void open(Opened opened) {
        path = opened.path();
        comments = opened.comments();
        stamp = path.flatMap(DesignStore::stampOf);
        session.replace(opened.design());
        listeners.forEach(Runnable::run);
    }

    /// A new design without a file.
    public void begin(Design design) {
        open(new Opened(design, Optional.empty(), Comments.NONE, List.of()));
    }

    /// Writes the present design and makes the file its own.
    ///
    /// @throws IOException with a sentence for users; file and session are as they were
    public void save(Path file) throws IOException {
        DesignFile.write(file, session.design(), comments);
        path = Optional.of(file);
        stamp = stampOf(file);
        session.markSaved();
        listeners.forEach(Runnable::run);
    }

    /// Writes the present design to another file and stays with its own.
    public void saveCopy(Path file) throws IOException {
        DesignFile.write(file, session.design(), comments);
    }

    /// Whether the file is no longer as it was when it was last read or written.
    public boolean isChangedOnDisk() {
        return path.isPresent() && stamp.isPresent() && path.flatMap(DesignStore::stampOf).filter(now -> !now.equals(stamp.get())).isPresent();
    }

    /// Takes the file as it is now for known.
    public void accept() {
        stamp = path.flatMap(DesignStore::stampOf);
    }

    /// Hears when the design gets another file, or is saved.
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private static Optional<Stamp> stampOf(Path file) {
        try {
            return Optional.of(new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
