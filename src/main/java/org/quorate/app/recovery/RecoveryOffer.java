package org.quorate.app.recovery;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.document.DesignSession;
import org.quorate.app.files.DesignStore;
import org.quorate.app.files.Opened;
import org.quorate.designfile.DesignFile;
import org.quorate.designfile.DesignText;
import org.quorate.designfile.yaml.Comments;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;
import org.quorate.model.edit.Edit;

/// Offers to go on where a program that ended without saving stopped. Whatever the answer, the side file stays until the
/// next save.
public final class RecoveryOffer {

    private static final int NAMED = 8;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault());

    private final RecoveryFolder folder;
    private final Dialogs dialogs;
    private final DesignSession session;
    private final DesignStore store;
    private final Autosave autosave;

    public RecoveryOffer(RecoveryFolder folder, Dialogs dialogs, DesignSession session, DesignStore store, Autosave autosave) {
        this.folder = folder;
        this.dialogs = dialogs;
        this.session = session;
        this.store = store;
        this.autosave = autosave;
    }

    /// Asks about the latest; nothing happens when there is none.
    public void make() {
        Optional<Leftover> latest = folder.leftovers().stream().findFirst();
        latest.ifPresent(leftover -> {
            String answer = dialogs.choose("Quorate did not close properly.", text(leftover), List.of("Restore", "Not now"));
            if (answer.equals("Restore")) {
                restore(leftover);
            }
        });
    }

    private static String text(Leftover leftover) {
        int count = leftover.changes().size();
        String changes = leftover.changes().reversed().stream().limit(NAMED).map(change -> "  " + change).collect(Collectors.joining("\n"));
        return "%d %s to %s from %s can be restored:\n%s".formatted(count, count == 1 ? "change" : "changes", leftover.name(),
                CLOCK.format(leftover.written()), count > NAMED ? changes + "\n  and " + (count - NAMED) + " more" : changes);
    }

    /// As one step from what is in the file, so that undo leads back to that.
    private void restore(Leftover leftover) {
        store.open(saved(leftover));
        autosave.adopt(leftover);
        session.commit(Edit.of("Restore " + leftover.name(), design -> leftover.design()));
    }

    private static Opened saved(Leftover leftover) {
        if (leftover.original().isEmpty()) {
            return new Opened(Design.EMPTY, Optional.empty(), Comments.NONE, List.of());
        }
        try {
            DesignText.Parsed parsed = DesignFile.read(leftover.original().get());
            return new Opened(parsed.design(), leftover.original(), parsed.comments(), List.of());
        } catch (IOException | UnusableFileException gone) {
            return new Opened(Design.EMPTY, leftover.original(), Comments.NONE, List.of());
        }
    }
}
