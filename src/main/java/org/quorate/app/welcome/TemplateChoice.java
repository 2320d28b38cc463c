package org.quorate.app.welcome;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dialog.Dialogs;
import org.quorate.model.Design;
import org.quorate.template.Parameter;
import org.quorate.template.Template;
import org.quorate.template.Templates;

/// Asks for a template and its counts.
public final class TemplateChoice {

    private static final String CREATE = "Create";

    private final Dialogs dialogs;

    public TemplateChoice(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /// @return a new design; empty when the user wants none
    public Optional<Design> ask() {
        ListView<Template> list = new ListView<>();
        list.setId("templates");
        list.getItems().setAll(Templates.all());
        list.setCellFactory(view -> new TemplateCell());
        list.setPrefSize(230, 240);
        VBox form = new VBox(8);
        HBox.setHgrow(form, Priority.ALWAYS);
        Map<String, Spinner<Integer>> counts = new LinkedHashMap<>();
        list.getSelectionModel().selectedItemProperty().subscribe(template -> {
            if (template != null) {
                show(template, form, counts);
            }
        });
        list.getSelectionModel().selectFirst();
        HBox content = new HBox(16, list, form);
        content.setPrefWidth(640);
        return dialogs.choose("A new design from a template", content, java.util.List.of(CREATE, "Cancel")).equals(CREATE)
                ? Optional.of(create(list.getSelectionModel().getSelectedItem(), counts)) : Optional.empty();
    }

    /// Asks for the counts of one template.
    public Optional<Design> ask(Template template) {
        VBox form = new VBox(8);
        form.setPrefWidth(420);
        Map<String, Spinner<Integer>> counts = new LinkedHashMap<>();
        show(template, form, counts);
        return dialogs.choose(Words.title(template), form, java.util.List.of(CREATE, "Cancel")).equals(CREATE)
                ? Optional.of(create(template, counts)) : Optional.empty();
    }

    private static Design create(Template template, Map<String, Spinner<Integer>> counts) {
        Map<String, Integer> values = new LinkedHashMap<>();
        counts.forEach((name, spinner) -> values.put(name, spinner.getValue()));
        return template.create(values);
    }

    private static void show(Template template, VBox form, Map<String, Spinner<Integer>> counts) {
        counts.clear();
        Label summary = new Label(template.summary());
        summary.setWrapText(true);
        GridPane grid = new GridPane(12, 8);
        for (Parameter parameter : template.parameters()) {
            Spinner<Integer> spinner = new Spinner<>(parameter.least(), parameter.most(), parameter.byDefault());
            spinner.setId("count-" + parameter.name());
            spinner.setEditable(true);
            spinner.setPrefWidth(90);
            counts.put(parameter.name(), spinner);
            Label range = new Label("%d to %d".formatted(parameter.least(), parameter.most()));
            range.getStyleClass().add("muted");
            grid.addRow(grid.getRowCount(), new Label(parameter.description()), spinner, range);
        }
        form.getChildren().setAll(summary, grid);
    }

    private static final class TemplateCell extends ListCell<Template> {

        @Override
        protected void updateItem(@Nullable Template template, boolean empty) {
            super.updateItem(template, empty);
            setText(empty || template == null ? null : Words.title(template));
        }
    }
}
