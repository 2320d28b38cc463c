package org.quorate.app.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.document.Derived;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Meaning;
import org.quorate.app.document.Selection;
import org.quorate.app.shell.Panel;
import org.quorate.app.task.Tasks;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.finding.LeftOut;
import org.quorate.model.Design;

/// The live text of an export: follows the design in the background, and the selection line by line.
public final class PreviewPanel implements Panel {

    private static final java.time.Duration REST = java.time.Duration.ofMillis(300);

    /// What is to be saved.
    ///
    /// @param name a file name
    public record Save(String name, String text) {
    }

    private final Selection selection;
    private final List<Format> formats;
    private final Derived<Meaning, Exported> result;
    private final ComboBox<Format> format = new ComboBox<>();
    private final ComboBox<String> target = new ComboBox<>();
    private final ToggleButton linked = new ToggleButton(null, new FontIcon("mdi2l-link-variant"));
    private final Label complete = new Label();
    private final Label state = new Label();
    private final ScriptView script;
    private final VBox content;
    private final Consumer<Save> save;
    private volatile Format wantedFormat;
    private volatile Optional<String> wantedTarget = Optional.empty();

    /// @param formats at least one, the default first
    /// @param save    asks for a file and writes the text to it
    public PreviewPanel(DesignSession session, Selection selection, List<Format> formats, Tasks tasks, Consumer<Save> save) {
        this.selection = selection;
        this.formats = formats;
        this.save = save;
        wantedFormat = formats.getFirst();
        script = new ScriptView(ids -> selection.set(ids.stream().filter(session.design().topology().elements()::contains).toList()));
        result = new Derived<>(session, design -> session.meaning(), meaning -> export(meaning.design()), tasks.background(), tasks.foreground(), REST);
        VirtualizedScrollPane<?> scroll = new VirtualizedScrollPane<>(script);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        complete.getStyleClass().add("export-state");
        complete.setMaxWidth(Double.MAX_VALUE);
        complete.setWrapText(true);
        complete.setMinHeight(Region.USE_PREF_SIZE);
        content = new VBox(head(), complete, scroll);
        content.getStyleClass().add("preview");
        format.setValue(wantedFormat);
        showTargets();
        result.listen(this::show);
        selection.listen(this::mark);
    }

    @Override
    public String id() {
        return "export";
    }

    @Override
    public String title() {
        return "Export";
    }

    @Override
    public String icon() {
        return "mdi2e-export";
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public double preferredWidth() {
        return 600;
    }

    @Override
    public void takeFocus() {
        script.requestFocus();
    }

    /// Asks for a file and writes the present text.
    public void save() {
        result.value().ifPresent(present -> save.accept(new Save("cluster" + wantedFormat.fileEnding(), present.whole().text())));
    }

    /// @param whole what is saved and copied
    /// @param shown the same with passwords hidden
    private record Exported(ExportResult whole, ExportResult shown) {
    }

    private Exported export(Design design) {
        ExportOptions options = wantedTarget.map(ExportOptions.DEFAULT::withTarget).orElse(ExportOptions.DEFAULT);
        ExportResult whole = wantedFormat.exporter().export(design, options);
        Design hidden = OpenSecrets.hidden(design);
        return new Exported(whole, hidden == design ? whole : wantedFormat.exporter().export(hidden, options));
    }

    private void show() {
        state.setText(result.isStale() ? "computing" : "");
        script.setStale(result.isStale());
        Optional<RuntimeException> failure = result.failure();
        if (failure.isPresent()) {
            complete.setText("The export failed: " + failure.get().getMessage());
            complete.getStyleClass().setAll("export-state", "incomplete");
        } else if (!result.isStale()) {
            result.value().map(Exported::shown).ifPresent(this::show);
        }
    }

    private void show(ExportResult present) {
        script.show(present, wantedFormat.highlight());
        List<LeftOut> leftOut = present.leftOut();
        complete.getStyleClass().setAll("export-state", leftOut.isEmpty() ? "complete" : "incomplete");
        complete.setGraphic(new FontIcon(leftOut.isEmpty() ? "mdi2c-check-circle" : "mdi2a-alert"));
        complete.setText(leftOut.isEmpty() ? "Everything in the design that this format speaks of is in this text."
                : leftOut.size() + (leftOut.size() == 1 ? " thing is" : " things are") + " not in this text: "
                + leftOut.stream().map(LeftOut::message).limit(3).collect(Collectors.joining(" ")) + (leftOut.size() > 3 ? " …" : ""));
        complete.setTooltip(leftOut.isEmpty() ? null : new Tooltip(leftOut.stream().map(LeftOut::message).collect(Collectors.joining("\n"))));
        mark();
    }

    private void mark() {
        script.mark(linked.isSelected() ? selection.whole() : java.util.Set.of());
    }

    private HBox head() {
        format.setId("export-format");
        format.getItems().setAll(formats);
        format.setConverter(titles());
        format.setOnAction(event -> choose(format.getValue()));
        target.setId("export-target");
        target.setOnAction(event -> {
            wantedTarget = Optional.ofNullable(target.getValue());
            result.refresh();
        });
        linked.setSelected(true);
        linked.getStyleClass().add("icon-button");
        linked.setTooltip(new Tooltip("Follow the selection"));
        linked.setAccessibleText("Follow the selection");
        linked.setOnAction(event -> mark());
        state.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(format, target, linked, state, space, button("Copy", "mdi2c-content-copy", this::copy), saveButton());
        head.getStyleClass().add("preview-head");
        return head;
    }

    private void choose(Format chosen) {
        if (chosen != wantedFormat) {
            wantedFormat = chosen;
            showTargets();
            result.refresh();
        }
    }

    private void showTargets() {
        var handler = target.getOnAction();
        target.setOnAction(null);
        target.getItems().setAll(wantedFormat.targets());
        target.setValue(wantedFormat.targets().stream().findFirst().orElse(null));
        target.setVisible(!wantedFormat.targets().isEmpty());
        target.setManaged(!wantedFormat.targets().isEmpty());
        wantedTarget = Optional.empty();
        target.setOnAction(handler);
    }

    private void copy() {
        ClipboardContent text = new ClipboardContent();
        text.putString(result.value().map(present -> present.whole().text()).orElse(""));
        Clipboard.getSystemClipboard().setContent(text);
    }

    private Button saveButton() {
        Button button = button("Save…", "mdi2c-content-save-outline", this::save);
        button.setId("export-save");
        button.getStyleClass().add("accent");
        return button;
    }

    private static Button button(String text, String icon, Runnable run) {
        Button button = new Button(text, new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    private static StringConverter<Format> titles() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Format format) {
                return format == null ? "" : format.title();
            }

            @Override
            public Format fromString(String text) {
                throw new IllegalStateException("formats are chosen, not typed");
            }
        };
    }
}
