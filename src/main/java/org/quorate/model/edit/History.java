package org.quorate.model.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.quorate.model.Design;

/// The present design and the way that led to it. Not safe for several threads: it belongs to one document.
///
/// Steps hold designs, which share what did not change, so a long history costs little.
public final class History {

    private static final Duration MERGE_WITHIN = Duration.ofSeconds(1);
    private static final int LIMIT = 1000;

    private record Step(String label, Optional<String> mergeKey, Design before, Design after, Instant at) {
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Design present;
    private Design saved;

    public History(Design opened) {
        present = opened;
        saved = opened;
    }

    public Design present() {
        return present;
    }

    /// Applies the edit. An edit that changes nothing leaves no step.
    ///
    /// @param now decides with the merge key whether the edit joins the step before it
    /// @return whether something changed
    public boolean commit(Edit edit, Instant now) {
        Design after = edit.apply(present);
        if (after.equals(present)) {
            return false;
        }
        Step last = done.peekLast();
        boolean joins = last != null && edit.mergeKey().isPresent() && edit.mergeKey().equals(last.mergeKey())
                && last.after() != saved && Duration.between(last.at(), now).compareTo(MERGE_WITHIN) <= 0;
        if (joins) {
            done.removeLast();
        }
        done.addLast(new Step(edit.label(), edit.mergeKey(), joins ? last.before() : present, after, now));
        if (done.size() > LIMIT) {
            done.removeFirst();
        }
        undone.clear();
        present = after;
        return true;
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /// @return the name of the step that is taken back next
    public Optional<String> undoLabel() {
        return Optional.ofNullable(done.peekLast()).map(Step::label);
    }

    public Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peekLast()).map(Step::label);
    }

    /// Goes back one step; nothing happens when there is none.
    public void undo() {
        Step step = done.pollLast();
        if (step != null) {
            undone.addLast(step);
            present = step.before();
        }
    }

    public void redo() {
        Step step = undone.pollLast();
        if (step != null) {
            done.addLast(step);
            present = step.after();
        }
    }

    /// The names of the steps that can be taken back, the oldest first.
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        done.forEach(step -> labels.add(step.label()));
        return labels;
    }

    /// Remembers the present design as the one that is in the file.
    public void markSaved() {
        saved = present;
    }

    /// Whether the present design differs from the one in the file.
    public boolean isUnsaved() {
        return present != saved && !present.equals(saved);
    }
}
