package org.quorate.app.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.shell.Panel;
import org.quorate.model.ElementId;

/// What follows, at the moment that is looked at. Only the rows in sight are built, however many there are.
final class ConsequencesPanel implements Panel {

    private final Trial trial;
    private final SecondOpinion second;
    private final Advisor advisor;
    private final ListView<Row> rows = new ListView<>();
    private final FlowPane foot = new FlowPane();
    private final VBox content;
    private Optional<Row.Verdict> opinion = Optional.empty();
    private boolean unfolded;

    /// @param inspect shows an element in the inspector
    /// @param save    saves what is tried as a scenario
    ConsequencesPanel(Trial trial, SecondOpinion second, Advisor advisor, Consumer<ElementId> inspect, Runnable save) {
        this.trial = trial;
        this.second = second;
        this.advisor = advisor;
        RowView view = new RowView(inspect);
        rows.setId("consequences");
        rows.setAccessibleText("Consequences");
        rows.setCellFactory(_ -> new ConsequenceCell(view, this::toggle));
        rows.setOnKeyPressed(event -> {
            if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) && rows.getSelectionModel().getSelectedItem() instanceof Row.Fold) {
                toggle();
                event.consume();
            }
        });
        Label nothing = new Label("Click something on the canvas to fail it, and what follows is told here.");
        nothing.getStyleClass().addAll("empty-state", "muted");
        rows.setPlaceholder(nothing);
        VBox.setVgrow(rows, Priority.ALWAYS);
        foot.getChildren().addAll(button("save-consequences", "Save as scenario", "mdi2c-content-save-outline", save),
                button("compare", "Compare with crm_simulate", "mdi2c-console-line", second::ask));
        foot.getStyleClass().add("panel-foot");
        content = new VBox(rows, foot);
        trial.listen(this::show);
        second.listen(this::show);
        advisor.listen(this::show);
    }

    private static Button button(String id, String text, String icon, Runnable run) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Ends what is looked for in the background.
    void forget() {
        advisor.forget();
    }

    private void toggle() {
        unfolded = !unfolded;
        show();
        rows.getItems().stream().filter(Row.Fold.class::isInstance).findFirst().ifPresent(rows.getSelectionModel()::select);
    }

    private void show() {
        foot.setDisable(trial.outcomes().isEmpty());
        rows.getItems().setAll(trial.snapshot().map(snapshot -> new Consequences(snapshot, second.verdict(), advisor.advice(), unfolded).rows()).orElse(List.of()));
        if (!opinion.equals(second.verdict())) {
            opinion = second.verdict();
            opinion.ifPresent(rows::scrollTo);
        }
    }

    @Override
    public String id() {
        return "consequences";
    }

    @Override
    public String title() {
        return "Consequences";
    }

    @Override
    public String icon() {
        return "mdi2f-flask-outline";
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void takeFocus() {
        rows.requestFocus();
    }
}
