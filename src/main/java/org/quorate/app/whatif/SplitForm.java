package org.quorate.app.whatif;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.quorate.analysis.FailureDomain;

/// Puts each cluster node into one of the groups, and says how many votes each group has.
final class SplitForm extends VBox {

    private static final double MOST_HEIGHT = 320;

    private final SplitGroups groups;
    private final Map<String, ToggleGroup> choices = new LinkedHashMap<>();
    private final VBox votes = new VBox();

    SplitForm(SplitGroups groups) {
        this.groups = groups;
        getStyleClass().add("split-form");
        FlowPane presets = new FlowPane();
        presets.getStyleClass().add("weak-point-choices");
        preset(presets, "By site", FailureDomain.Kind.SITE);
        preset(presets, "By rack", FailureDomain.Kind.RACK);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("split-grid");
        for (String node : groups.nodes()) {
            row(grid, node);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setMaxHeight(MOST_HEIGHT);
        if (!presets.getChildren().isEmpty()) {
            getChildren().add(presets);
        }
        getChildren().addAll(scroll, votes);
        show();
    }

    private void preset(FlowPane presets, String text, FailureDomain.Kind kind) {
        if (groups.canDivide(kind)) {
            Button button = new Button(text);
            button.setId("split-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            button.setOnAction(_ -> {
                groups.divide(kind);
                show();
            });
            presets.getChildren().add(button);
        }
    }

    private void row(GridPane grid, String node) {
        int line = grid.getRowCount();
        ToggleGroup choice = new ToggleGroup();
        choices.put(node, choice);
        grid.add(new Label(node), 0, line);
        for (int i = 0; i < SplitGroups.MOST; i++) {
            int group = i;
            RadioButton button = new RadioButton(name(group));
            button.setToggleGroup(choice);
            button.setUserData(group);
            button.setAccessibleText("%s in group %s".formatted(node, name(group)));
            button.setOnAction(_ -> {
                groups.put(node, group);
                show();
            });
            grid.add(button, i + 1, line);
        }
    }

    private static String name(int group) {
        return String.valueOf((char) ('A' + group));
    }

    private void show() {
        choices.forEach((node, choice) -> choice.getToggles().stream().filter(toggle -> toggle.getUserData().equals(groups.group(node)))
                .forEach(choice::selectToggle));
        votes.getChildren().clear();
        for (int group = 0; group < SplitGroups.MOST; group++) {
            if (!groups.members(group).isEmpty()) {
                Label line = new Label("%s: %s; %s".formatted(name(group), Phrases.names(groups.members(group).stream().toList()), groups.votes(group)));
                line.setWrapText(true);
                votes.getChildren().add(line);
            }
        }
        if (!groups.isSplit()) {
            votes.getChildren().add(new Label("All are in one group: nothing is split."));
        }
    }
}
