package org.quorate.app.history;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.quorate.app.document.DesignSession;
import org.quorate.app.shell.Panel;

/// Names the steps that can be taken back, the latest first. A double click or Enter goes back to before a step.
public final class HistoryPanel implements Panel {

    private final DesignSession session;
    private final ListView<String> steps = new ListView<>();

    public HistoryPanel(DesignSession session) {
        this.session = session;
        steps.setId("history");
        steps.setPlaceholder(new Label("Each change is listed here by its name."));
        steps.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                goBack();
            }
        });
        steps.setOnKeyPressed(event -> {
            if (event.getCode() == javafx.scene.input.KeyCode.ENTER) {
                goBack();
            }
        });
        session.listen((before, after) -> show());
        show();
    }

    @Override
    public String id() {
        return "history";
    }

    @Override
    public String title() {
        return "History";
    }

    @Override
    public String icon() {
        return "mdi2h-history";
    }

    @Override
    public Region content() {
        return steps;
    }

    private void show() {
        steps.getItems().setAll(session.steps().reversed());
    }

    private void goBack() {
        int count = steps.getSelectionModel().getSelectedIndex() + 1;
        for (int i = 0; i < count; i++) {
            session.undo();
        }
    }
}
