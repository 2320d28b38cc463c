package org.quorate.app.whatif;

import java.util.List;
import java.util.Optional;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.app.task.Newest;
import org.quorate.app.task.Tasks;
import org.quorate.model.ElementId;
import org.quorate.simulate.whatif.ClusterCondition;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.WhatIf;

/// Says beside the pointer what a click would do. Computed in the background; what the pointer has left is dropped.
final class HoverPreview {

    private final Trial trial;
    private final CanvasModel canvas;
    private final Newest newest;
    private Optional<ElementId> over = Optional.empty();

    HoverPreview(Trial trial, CanvasModel canvas, Tasks tasks) {
        this.trial = trial;
        this.canvas = canvas;
        newest = new Newest(tasks);
    }

    boolean isBusy() {
        return newest.isBusy();
    }

    /// The pointer is over something else; x and y are in world units.
    ///
    /// @param event what a click does; empty: nothing
    void show(Optional<ElementId> element, Optional<Event> event, double x, double y) {
        if (element.equals(over)) {
            return;
        }
        over = element;
        if (event.isEmpty()) {
            newest.forget();
            canvas.give(Feedback.NONE);
            return;
        }
        WhatIf engine = trial.engine();
        ClusterCondition now = trial.condition();
        String name = engine.words().of(event.get());
        tell(name + ": computing…", x, y);
        newest.run(() -> engine.next(now, List.of(event.get())), outcome -> tell(name + ": " + words(outcome), x, y));
    }

    /// What is under the pointer is told anew when it moves.
    void forget() {
        over = Optional.empty();
        newest.forget();
    }

    private void tell(String sentence, double x, double y) {
        canvas.give(Feedback.over(new Feedback.Target(Optional.empty(), true, sentence, x, y)));
    }

    private static String words(Outcome outcome) {
        long fenced = outcome.fenced().stream().filter(Outcome.Fencing::possible).count();
        return "quorum %s, %d fenced, %d cannot be fenced, %d lost".formatted(outcome.isQuorate() ? "kept" : "lost", fenced, outcome.fenced().size() - fenced,
                outcome.lost().size());
    }
}
