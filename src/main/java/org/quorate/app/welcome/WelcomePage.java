package org.quorate.app.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.action.Action;
import org.quorate.app.action.Actions;
import org.quorate.app.action.Command;
import org.quorate.template.Template;
import org.quorate.template.Templates;

/// The page at the start: begin, open, import; templates, recent files, samples. A page in the window, not a dialog.
public final class WelcomePage extends ScrollPane {

    private final Actions actions;
    private final Supplier<List<Path>> recent;
    private final Choices choices;
    private final FlowPane recentCards = new FlowPane(12, 12);

    /// What the page can start besides commands.
    ///
    /// @param open     opens a file
    /// @param template asks for a template's counts and makes the design
    /// @param sample   makes a template's design as it is
    /// @param forget   empties the list of recent files
    public record Choices(Consumer<Path> open, Consumer<Template> template, Consumer<Template> sample, Runnable forget) {
    }

    public WelcomePage(Actions actions, Supplier<List<Path>> recent, Choices choices) {
        this.actions = actions;
        this.recent = recent;
        this.choices = choices;
        setId("welcome");
        getStyleClass().add("welcome");
        setFitToWidth(true);
        setFitToHeight(true);
        VBox left = new VBox(brand(), heading("Start"), start(Command.NEW, "an empty canvas", true), start(Command.OPEN, "a design, a cib.xml or a corosync.conf", false),
                start(Command.IMPORT, "CIB and corosync.conf of one that exists", false), heading("Templates"), templates(), hint());
        left.getStyleClass().add("welcome-column");
        left.setMinWidth(360);
        left.setPrefWidth(360);
        VBox right = new VBox(recentHead(), recentCards, heading("Samples"), samples(), footer());
        right.getStyleClass().add("welcome-column");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox page = new HBox(left, right);
        page.getStyleClass().add("welcome-page");
        setContent(page);
        refresh();
    }

    /// Lists the recent files anew.
    public void refresh() {
        recentCards.getChildren().setAll(recent.get().stream().limit(6).map(this::recentCard).toList());
        if (recentCards.getChildren().isEmpty()) {
            Label none = new Label("Designs that you open appear here.");
            none.getStyleClass().add("muted");
            recentCards.getChildren().add(none);
        }
    }

    private static HBox brand() {
        Label name = new Label("Quorate");
        name.getStyleClass().add("welcome-heading");
        Label line = new Label("Design Pacemaker clusters");
        line.getStyleClass().add("muted");
        FontIcon icon = new FontIcon("mdi2s-server-network");
        icon.getStyleClass().add("brand-icon");
        HBox brand = new HBox(icon, new VBox(name, line));
        brand.getStyleClass().add("brand");
        return brand;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("welcome-section");
        return heading;
    }

    private Button start(Command command, String line, boolean first) {
        Action action = actions.get(command);
        Label title = new Label(command.text());
        title.getStyleClass().add("strong");
        Label detail = new Label(line);
        detail.getStyleClass().add("start-detail");
        Label key = new Label(command.keys().getFirst().getDisplayText());
        key.getStyleClass().add("start-detail");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox words = new VBox(title, detail);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(12, new FontIcon(command.icon().orElseThrow()), words, space, key);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        Button button = new Button(null, row);
        button.setId("welcome-" + command.id());
        button.setAccessibleText(command.text() + ", " + line);
        button.getStyleClass().add("start-button");
        if (first) {
            button.getStyleClass().add("accent");
        }
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(28));
        button.setOnAction(event -> action.run());
        return button;
    }

    private VBox templates() {
        VBox rows = new VBox();
        for (Template template : Templates.all()) {
            Label detail = new Label(Words.counts(template));
            detail.getStyleClass().add("muted");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label title = new Label(Words.title(template));
            title.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(10, new FontIcon("mdi2f-file-tree-outline"), title, space, detail);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMouseTransparent(true);
            Button button = new Button(null, row);
            button.setId("template-" + template.name());
            button.setAccessibleText(Words.title(template));
            button.getStyleClass().addAll("flat", "template-row");
            button.setMaxWidth(Double.MAX_VALUE);
            row.prefWidthProperty().bind(button.widthProperty().subtract(8));
            button.setOnAction(event -> choices.template().accept(template));
            rows.getChildren().add(button);
        }
        return rows;
    }

    private static Label hint() {
        Label hint = new Label("Or drop a file anywhere in this window.", new FontIcon("mdi2t-tray-arrow-down"));
        hint.getStyleClass().addAll("muted", "welcome-hint");
        return hint;
    }

    private HBox recentHead() {
        Hyperlink clear = new Hyperlink("Clear list");
        clear.setOnAction(event -> {
            choices.forget().run();
            refresh();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(heading("Recent"), space, clear);
        head.setAlignment(Pos.BOTTOM_LEFT);
        return head;
    }

    private Button recentCard(Path file) {
        Button card = card(file.getFileName().toString(), Files.exists(file) ? when(file) : "is not there any more", String.valueOf(file.getParent()));
        card.setDisable(!Files.exists(file));
        card.setOnAction(event -> choices.open().accept(file));
        return card;
    }

    private FlowPane samples() {
        FlowPane cards = new FlowPane(12, 12);
        for (Template template : Templates.all()) {
            Button card = card(Words.title(template), Words.counts(template), template.summary());
            card.setId("sample-" + template.name());
            card.setOnAction(event -> choices.sample().accept(template));
            cards.getChildren().add(card);
        }
        return cards;
    }

    private static Button card(String title, String line, String text) {
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        Label detail = new Label(line);
        detail.getStyleClass().add("muted");
        Label more = new Label(text);
        more.setWrapText(true);
        more.getStyleClass().addAll("muted", "card-text");
        VBox content = new VBox(4, name, detail, more);
        content.setPrefWidth(248);
        content.setMaxWidth(248);
        content.setMouseTransparent(true);
        Button card = new Button(null, content);
        card.setAccessibleText(title);
        card.getStyleClass().add("welcome-card");
        return card;
    }

    private static String when(Path file) {
        try {
            Instant time = Files.getLastModifiedTime(file).toInstant();
            LocalDate day = LocalDate.ofInstant(time, ZoneId.systemDefault());
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            String clock = DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault()).format(time);
            return day.equals(today) ? "Today, " + clock : day.equals(today.minusDays(1)) ? "Yesterday, " + clock
                    : DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.ENGLISH).format(day);
        } catch (java.io.IOException gone) {
            return "";
        }
    }

    private HBox footer() {
        Label line = new Label("Quorate works without a cluster and without a network.");
        line.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox footer = new HBox(8, line, space);
        Map<Command, String> themes = new java.util.LinkedHashMap<>();
        themes.put(Command.THEME_LIGHT, "Light");
        themes.put(Command.THEME_DARK, "Dark");
        themes.put(Command.THEME_HIGH_CONTRAST, "High contrast");
        themes.forEach((command, word) -> {
            Hyperlink link = new Hyperlink(word);
            link.setOnAction(event -> actions.run(command));
            footer.getChildren().add(link);
        });
        footer.getStyleClass().add("welcome-footer");
        return footer;
    }
}
