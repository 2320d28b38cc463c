package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.simulate.whatif.Event;

/// Asks above the canvas what is tried, "What if rack-b fails, then node1 returns?", and leaves the mode. Each event is a button that
/// takes it out.
final class WhatIfBar extends HBox {

    /// so many events are told one by one, the latest; the others are in a menu
    private static final int MOST = 5;
    private static final int MOST_WHERE_NARROW = 2;
    private static final double WIDE = 900;

    private final Trial trial;
    private final FlowPane sentence = new FlowPane();

    WhatIfBar(Trial trial, Runnable leave, ButtonBase... more) {
        this.trial = trial;
        setId("what-if-bar");
        getStyleClass().addAll("notice-bar", "what-if-bar");
        Button out = new Button("Leave", new FontIcon("mdi2c-close"));
        out.setId("what-if-leave");
        out.setOnAction(_ -> leave.run());
        sentence.getStyleClass().add("what-if-sentence");
        sentence.setRowValignment(VPos.CENTER);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(new FontIcon("mdi2f-flask-outline"), sentence);
        getChildren().addAll(more);
        getChildren().add(out);
        getChildren().stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        trial.listen(this::show);
        widthProperty().map(width -> width.doubleValue() >= WIDE).subscribe(_ -> show());
    }

    /// An event that is tried.
    ///
    /// @param before what stands before it
    private record Tried(int instant, Event event, String before) {
    }

    private List<Tried> tried() {
        List<Tried> all = new ArrayList<>();
        for (int i = 0; i < trial.instants().size(); i++) {
            for (Event event : trial.instants().get(i)) {
                boolean first = event.equals(trial.instants().get(i).getFirst());
                all.add(new Tried(i, event, all.isEmpty() ? "" : first ? ", then" : "and"));
            }
        }
        return all;
    }

    private void show() {
        boolean wide = getWidth() >= WIDE;
        List<Tried> tried = tried();
        int hidden = Math.max(0, tried.size() - (wide ? MOST : MOST_WHERE_NARROW));
        sentence.getChildren().setAll(strong(tried.isEmpty() ? "What if something fails?" : "What if"));
        if (hidden > 0) {
            sentence.getChildren().add(earlier(tried.subList(0, hidden)));
        }
        tried.subList(hidden, tried.size()).forEach(each -> {
            if (!each.before().isEmpty()) {
                sentence.getChildren().add(strong(each.before()));
            }
            sentence.getChildren().add(chip(each, each.equals(tried.getLast()) ? "?" : ""));
        });
        if (wide || tried.isEmpty()) {
            Label hint = new Label(tried.isEmpty() ? "Click anything on the canvas to fail it. The design is not changed." : "Click anything on the canvas to fail it too. Estimated by the built-in engine.");
            hint.getStyleClass().addAll("muted", "what-if-hint");
            sentence.getChildren().add(hint);
        }
    }

    private static Label strong(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("strong");
        return label;
    }

    private Button chip(Tried each, String after) {
        Button chip = new Button(trial.engine().words().phrase(each.event()) + after, new FontIcon("mdi2c-close"));
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("small", "what-if-chip");
        chip.setAccessibleText("Take out: " + trial.engine().words().phrase(each.event()));
        chip.setOnAction(_ -> trial.remove(each.instant(), each.event()));
        return chip;
    }

    private MenuButton earlier(List<Tried> hidden) {
        MenuButton menu = new MenuButton("%d earlier event%s".formatted(hidden.size(), hidden.size() == 1 ? "" : "s"));
        menu.setId("what-if-earlier");
        menu.getStyleClass().add("small");
        hidden.forEach(each -> {
            MenuItem item = new MenuItem("Take out: " + trial.engine().words().phrase(each.event()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> trial.remove(each.instant(), each.event()));
            menu.getItems().add(item);
        });
        return menu;
    }
}
