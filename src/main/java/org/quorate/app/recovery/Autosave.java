package org.quorate.app.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.quorate.app.document.DesignSession;
import org.quorate.model.Design;

/// Keeps a side file with the edits that are not saved, written in the background within a second of a change, and gone
/// when they are saved. Belongs to the JavaFX thread.
public final class Autosave {

    private static final Duration WITHIN = Duration.millis(700);

    private final DesignSession session;
    private final RecoveryFolder folder;
    private final Supplier<Optional<Path>> original;
    private final Executor writer;
    private final InstantSource clock;
    private final PauseTransition soon = new PauseTransition(WITHIN);
    private String id = UUID.randomUUID().toString();

    /// @param original the file of the design
    /// @param writer   runs one job after the other, in the background
    public Autosave(DesignSession session, RecoveryFolder folder, Supplier<Optional<Path>> original, Executor writer, InstantSource clock) {
        this.session = session;
        this.folder = folder;
        this.original = original;
        this.writer = writer;
        this.clock = clock;
        soon.setOnFinished(event -> write());
        session.listen((before, after) -> {
            if (soon.getStatus() != javafx.animation.Animation.Status.RUNNING) {
                soon.playFromStart();
            }
        });
        session.listenSaved(this::forget);
    }

    /// Goes on with the side file of an earlier run, so that the next save removes it.
    public void adopt(Leftover leftover) {
        id = leftover.id();
    }

    /// Removes the side file: the edits are saved, or the user let them go.
    public void forget() {
        soon.stop();
        String old = id;
        id = UUID.randomUUID().toString();
        writer.execute(() -> quietly(() -> folder.delete(old)));
    }

    /// Writes now what is not saved.
    public void write() {
        soon.stop();
        if (session.isUnsaved()) {
            Design design = session.design();
            List<String> changes = session.steps();
            Optional<Path> file = original.get();
            String name = id;
            writer.execute(() -> quietly(() -> folder.write(name, file, clock.instant(), changes, design)));
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    /// A recovery file that cannot be written must not disturb the work that it is for.
    private static void quietly(Writing writing) {
        try {
            writing.run();
        } catch (IOException failed) {
            System.getLogger(Autosave.class.getName()).log(System.Logger.Level.WARNING, "no recovery file: " + failed.getMessage());
        }
    }
}
