package org.quorate.app.document;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.util.Subscription;
import org.quorate.analysis.Facts;
import org.quorate.model.Design;
import org.quorate.model.edit.Edit;
import org.quorate.model.edit.History;

/// The design that a window edits: one cell, one kind of event. Belongs to the JavaFX thread.
///
/// [#commit], [#undo], [#redo] and [#replace] are the only ways to change it. They refuse to run inside a listener: a
/// change that causes a change would make undo take back half of what the user did.
public final class DesignSession {

    private final InstantSource clock;
    private final List<DesignListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> savedListeners = new CopyOnWriteArrayList<>();
    private History history;
    private Meaning meaning;
    private long revision;
    private boolean telling;

    public DesignSession(Design opened, InstantSource clock) {
        this.history = new History(opened);
        this.clock = clock;
        this.meaning = new Meaning(opened, Facts.of(opened.topology()));
    }

    public Design design() {
        return history.present();
    }

    /// The present design with its facts; the same object until something else than the picture changes.
    public Meaning meaning() {
        if (!meaning.holdsFor(design())) {
            Facts facts = meaning.design().topology() == design().topology() ? meaning.facts() : Facts.of(design().topology());
            meaning = new Meaning(design(), facts);
        }
        return meaning;
    }

    /// The facts of the present topology, computed once for all who ask.
    public Facts facts() {
        return meaning().facts();
    }

    /// Grows with each change, also with undo and redo.
    public long revision() {
        return revision;
    }

    /// @return whether the edit changed something
    /// @throws IllegalStateException when called from a listener
    public boolean commit(Edit edit) {
        return change(() -> history.commit(edit, clock.instant()));
    }

    /// Takes back the last step; nothing happens when there is none.
    public void undo() {
        change(() -> {
            history.undo();
            return true;
        });
    }

    public void redo() {
        change(() -> {
            history.redo();
            return true;
        });
    }

    /// Puts another design in the place of this one, with a history of its own.
    public void replace(Design opened) {
        change(() -> {
            history = new History(opened);
            return true;
        });
        tellSaved();
    }

    /// Says that the present design is the one in the file.
    public void markSaved() {
        history.markSaved();
        tellSaved();
    }

    public boolean isUnsaved() {
        return history.isUnsaved();
    }

    public Optional<String> undoLabel() {
        return history.undoLabel();
    }

    public Optional<String> redoLabel() {
        return history.redoLabel();
    }

    /// The names of the steps that can be taken back, the oldest first.
    public List<String> steps() {
        return history.labels();
    }

    public Subscription listen(DesignListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Hears when the design becomes the one in the file by saving or opening.
    public Subscription listenSaved(Runnable listener) {
        savedListeners.add(listener);
        return () -> savedListeners.remove(listener);
    }

    private boolean change(java.util.function.BooleanSupplier action) {
        if (telling) {
            throw new IllegalStateException("a listener must not change the design");
        }
        Design before = design();
        boolean changed = action.getAsBoolean() && design() != before;
        if (changed) {
            revision++;
            tell(before);
        }
        return changed;
    }

    private void tell(Design before) {
        telling = true;
        try {
            listeners.forEach(listener -> listener.changed(before, design()));
        } finally {
            telling = false;
        }
    }

    private void tellSaved() {
        savedListeners.forEach(Runnable::run);
    }
}
