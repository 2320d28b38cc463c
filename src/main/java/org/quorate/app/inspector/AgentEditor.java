package org.quorate.app.inspector;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.agents.AgentCatalogue;
import org.quorate.model.AgentName;

/// An agent's name, typed or chosen from a list that is searched by names and by what agents do.
final class AgentEditor implements Editor<AgentName> {

    private static final Codec<AgentName> AGENT = new Codec<>(
            text -> text.isBlank() ? AgentName.OF_TEMPLATE : AgentName.parse(text), agent -> agent.equals(AgentName.OF_TEMPLATE) ? "" : agent.toString(), "");

    private final FormContext context;
    private final Consumer<AgentName> changed;
    private final Editor<AgentName> line;
    private final Button choose = new Button(null, new FontIcon("mdi2m-magnify"));
    private final HBox node;

    private AgentEditor(FormContext context, Consumer<AgentName> changed) {
        this.context = context;
        this.changed = changed;
        line = Editors.line(AGENT, "standard:provider:type").create(context, changed);
        choose.setId("choose-agent");
        choose.getStyleClass().addAll("flat", "icon-button", "small");
        choose.setAccessibleText("Choose an agent");
        choose.setOnAction(event -> open());
        HBox.setHgrow(line.node(), Priority.ALWAYS);
        node = new HBox(line.node(), choose);
        node.getStyleClass().add("field-line");
    }

    static EditorType<AgentName> type() {
        return AgentEditor::new;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(AgentName value) {
        if (value.equals(AgentName.OF_TEMPLATE)) {
            line.showNothing("that of the template");
        } else {
            line.show(value);
        }
    }

    @Override
    public void showNothing(String hint) {
        line.showNothing(hint);
    }

    private void open() {
        Popup popup = new Popup();
        popup.setAutoHide(true);
        TextField search = new TextField();
        search.setId("agent-search");
        search.setPromptText("Search by name or by what it does");
        ListView<AgentCatalogue.Entry> list = new ListView<>();
        list.setId("agent-list");
        list.setPrefSize(460, 320);
        AgentCatalogue catalogue = context.agents().get();
        list.setCellFactory(view -> cell(catalogue));
        Runnable filter = () -> {
            list.getItems().setAll(matching(catalogue, search.getText()));
            list.getSelectionModel().selectFirst();
        };
        search.textProperty().subscribe(text -> filter.run());
        Runnable take = () -> {
            AgentCatalogue.Entry entry = list.getSelectionModel().getSelectedItem();
            if (entry != null) {
                popup.hide();
                changed.accept(entry.name());
            }
        };
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take.run();
            } else if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take.run();
            }
        });
        list.setOnMouseClicked(event -> take.run());
        VBox box = new VBox(search, list);
        box.getStyleClass().addAll("agent-chooser", "context-menu");
        popup.getContent().setAll(box);
        Bounds bounds = choose.localToScreen(choose.getBoundsInLocal());
        popup.show(choose, bounds.getMaxX() - 480, bounds.getMaxY());
        search.requestFocus();
    }

    /// All words have to be there, in the name or in the text.
    static List<AgentCatalogue.Entry> matching(AgentCatalogue catalogue, String search) {
        List<String> words = List.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return catalogue.entries().stream().filter(entry -> {
            String text = (entry.name() + " " + entry.text()).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(text::contains);
        }).toList();
    }

    private static ListCell<AgentCatalogue.Entry> cell(AgentCatalogue catalogue) {
        return new ListCell<>() {
            @Override
            protected void updateItem(AgentCatalogue.@Nullable Entry entry, boolean empty) {
                super.updateItem(entry, empty);
                if (empty || entry == null) {
                    setGraphic(null);
                    return;
                }
                Label name = new Label(entry.name() + (catalogue.isInstalled(entry.name()) ? "   installed here" : ""));
                name.getStyleClass().add("mono");
                Label text = new Label(entry.text());
                text.getStyleClass().add("muted");
                setGraphic(new VBox(name, text));
            }
        };
    }
}
