package org.quorate.app.whatif;

import javafx.scene.control.Button;
import org.quorate.app.dialog.Dialogs;
import org.quorate.simulate.whatif.UnclearEventException;

/// What administrators do on purpose, or what cannot be clicked on the canvas.
final class PlannedEvents {

    private final Trial trial;
    private final Dialogs dialogs;
    private final Button button = new Button("Planned event…");

    PlannedEvents(Trial trial, Dialogs dialogs) {
        this.trial = trial;
        this.dialogs = dialogs;
        button.setId("what-if-event");
        button.setOnAction(_ -> ask());
    }

    Button button() {
        return button;
    }

    private void ask() {
        dialogs.ask("What happens?", "standby:node1, maintenance:node1, shutdown:node1, return:node1, grant:ticket, split:node1+node2/node3, join", "Play").ifPresent(words -> {
            try {
                trial.add(trial.engine().words().event(words.strip()), false);
            } catch (UnclearEventException unclear) {
                dialogs.tell("That cannot be played.", unclear.getMessage());
            }
        });
    }
}
