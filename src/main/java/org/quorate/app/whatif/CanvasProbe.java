package org.quorate.app.whatif;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.quorate.analysis.Part;
import org.quorate.app.canvas.CanvasView;
import org.quorate.app.canvas.state.Picture;
import org.quorate.app.canvas.state.Probe;
import org.quorate.app.document.DesignSession;
import org.quorate.app.task.Tasks;
import org.quorate.drawing.Prospect;
import org.quorate.drawing.Standings;
import org.quorate.drawing.StandingsReading;
import org.quorate.layout.Arrangement;
import org.quorate.model.ElementId;
import org.quorate.simulate.whatif.Event;

/// Takes pointer and keys of the canvas in what-if, and says how everything stands at the moment that is looked at.
final class CanvasProbe implements Probe {

    private final DesignSession session;
    private final Trial trial;
    private final TimelineBar timeline;
    private final CanvasView canvas;
    private final Runnable leave;
    private final HoverPreview preview;
    private final EventMenu menu;
    private @Nullable Arrangement read;
    private Standings standings = Standings.NONE;

    CanvasProbe(DesignSession session, Trial trial, TimelineBar timeline, CanvasView canvas, Tasks tasks, EventMenu menu, Runnable leave) {
        this.session = session;
        this.trial = trial;
        this.timeline = timeline;
        this.canvas = canvas;
        this.menu = menu;
        this.leave = leave;
        preview = new HoverPreview(trial, canvas, tasks);
    }

    boolean isBusy() {
        return preview.isBusy();
    }

    /// Takes over the canvas, or shows on it that things stand otherwise.
    void show() {
        preview.forget();
        read = null;
        canvas.probe(Optional.of(this));
    }

    void leave() {
        preview.forget();
        canvas.probe(Optional.empty());
    }

    @Override
    public Prospect prospect(Picture picture) {
        return new Prospect(standings(picture), preview.standings(picture.arrangement()));
    }

    private Standings standings(Picture picture) {
        Arrangement arrangement = picture.arrangement();
        if (arrangement != read) {
            read = arrangement;
            standings = trial.snapshot().filter(_ -> picture.design().topology() == session.design().topology())
                    .map(snapshot -> StandingsReading.at(arrangement, snapshot)).orElse(Standings.NONE);
        }
        return standings;
    }

    @Override
    public void click(ElementId element, boolean together) {
        event(element).ifPresent(event -> trial.add(event, together));
    }

    /// fails what works, brings back what has failed
    private Optional<Event> event(ElementId element) {
        Part part = Part.of(element);
        boolean failed = trial.condition().filter(now -> now.failed().contains(part)).isPresent();
        return session.facts().faultTree().number(part).isEmpty() ? Optional.empty() : Optional.of(failed ? new Event.Return(part) : new Event.Fail(part));
    }

    @Override
    public void hover(Optional<ElementId> element, double x, double y) {
        preview.show(element, element.flatMap(this::event), x, y);
    }

    @Override
    public void menu(ElementId element, double screenX, double screenY) {
        ContextMenu shown = new ContextMenu();
        shown.getItems().addAll(menu.of(element));
        shown.show(canvas, screenX, screenY);
    }

    @Override
    public boolean key(KeyCode key) {
        switch (key) {
            case ESCAPE -> leave.run();
            case LEFT -> timeline.step(-1);
            case RIGHT -> timeline.step(1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
