package org.quorate.app.whatif;

import java.util.List;
import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.app.canvas.CanvasView;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.app.task.Newest;
import org.quorate.app.task.Tasks;
import org.quorate.drawing.Standings;
import org.quorate.layout.Arrangement;
import org.quorate.model.ElementId;
import org.quorate.simulate.whatif.ClusterCondition;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.WhatIf;

/// Says beside the pointer what a click would do, and shows it on the canvas. Computed in the background; what the pointer has left is dropped.
final class HoverPreview {

    private final Trial trial;
    private final CanvasView canvas;
    private final Newest newest;
    private Optional<ElementId> over = Optional.empty();
    private Optional<Preview> shown = Optional.empty();

    HoverPreview(Trial trial, CanvasView canvas, Tasks tasks) {
        this.trial = trial;
        this.canvas = canvas;
        newest = new Newest(tasks);
    }

    boolean isBusy() {
        return newest.isBusy();
    }

    /// How everything would stand in a picture; empty when nothing is asked, or not answered yet.
    Optional<Standings> standings(Arrangement arrangement) {
        return shown.filter(preview -> preview.arrangement() == arrangement).flatMap(Preview::standings);
    }

    /// The pointer is over something else; x and y are in world units. The picture of what it was over before stays until the next one is
    /// there: between neighbours, which have much in common, nothing flickers.
    ///
    /// @param event what a click does; empty: nothing
    void show(Optional<ElementId> element, Optional<Event> event, double x, double y) {
        if (element.equals(over)) {
            return;
        }
        over = element;
        if (event.isEmpty()) {
            newest.forget();
            canvas.model().give(Feedback.NONE);
            draw(Optional.empty());
            return;
        }
        TrialEngine engine = trial.engine();
        Facts facts = trial.facts();
        Optional<ClusterCondition> now = trial.condition();
        List<Outcome> past = trial.outcomes();
        Arrangement arrangement = canvas.model().picture().arrangement();
        String name = engine.words().phrase(event.get());
        tell(name + ": computing…", x, y);
        newest.run(() -> {
            WhatIf answering = engine.get();
            return Preview.of(facts, past, answering.next(now.orElseGet(answering::running), List.of(event.get())), arrangement);
        }, preview -> {
            tell(name + ": " + preview.sentence(), x, y);
            draw(Optional.of(preview));
        });
    }

    /// What is under the pointer is told anew when it moves.
    void forget() {
        over = Optional.empty();
        newest.forget();
        shown = Optional.empty();
    }

    private void draw(Optional<Preview> next) {
        if (!next.equals(shown)) {
            shown = next;
            canvas.reprobe();
        }
    }

    private void tell(String sentence, double x, double y) {
        canvas.model().give(Feedback.over(new Feedback.Target(Optional.empty(), true, sentence, x, y)));
    }
}
