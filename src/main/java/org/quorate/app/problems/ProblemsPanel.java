package org.quorate.app.problems;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.document.Derived;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.app.finding.Severities;
import org.quorate.app.shell.Panel;
import org.quorate.finding.Finding;
import org.quorate.finding.Fix;
import org.quorate.finding.Severity;
import org.quorate.model.Names;
import org.quorate.rules.CheckResult;
import org.quorate.rules.Rules;

/// Lists what is wrong. Selecting a line selects its objects and brings them into view; one click applies a remedy; the
/// arrow keys open a line with reason, facts and source.
public final class ProblemsPanel implements Panel {

    private final DesignSession session;
    private final Selection selection;
    private final Derived<?, CheckResult> check;
    private final Consumer<Finding> reveal;
    private final ProblemList list = new ProblemList();
    private final ListView<ProblemList.Row> rows = new ListView<>();
    private final Map<Severity, ToggleButton> toggles = new EnumMap<>(Severity.class);
    private final Label state = new Label();
    private final Label empty = new Label();
    private final HBox accessory = new HBox();
    private final VBox content;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private boolean showing;

    /// @param reveal brings the objects of a finding into view
    /// @param waive  asks for the reason and accepts a finding
    public ProblemsPanel(DesignSession session, Selection selection, Derived<?, CheckResult> check, Rules rules, Consumer<Finding> reveal, Consumer<Finding> waive) {
        this.session = session;
        this.selection = selection;
        this.check = check;
        this.reveal = reveal;
        rows.setId("problems");
        ProblemCell.Acts acts = new ProblemCell.Acts(fix -> session.commit(fix.edit()), waive, rules::page);
        rows.setCellFactory(view -> new ProblemCell(acts));
        rows.setPlaceholder(empty);
        empty.getStyleClass().addAll("muted", "empty-state");
        rows.getSelectionModel().selectedItemProperty().subscribe(this::lead);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(rows, Priority.ALWAYS);
        content = new VBox(ProblemCell.columnHeads(), rows);
        buildAccessory();
        check.listen(this::show);
        show();
    }

    @Override
    public String id() {
        return "problems";
    }

    @Override
    public String title() {
        return "Problems";
    }

    @Override
    public String icon() {
        return "mdi2a-alert";
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public Optional<Region> accessory() {
        return Optional.of(accessory);
    }

    @Override
    public Optional<ReadOnlyIntegerProperty> count() {
        return Optional.of(count.getReadOnlyProperty());
    }

    @Override
    public void takeFocus() {
        rows.requestFocus();
    }

    /// Selects the next or previous line, round and round.
    public void step(int by) {
        int size = rows.getItems().size();
        if (size > 0) {
            int now = rows.getSelectionModel().getSelectedIndex();
            select(now < 0 && by < 0 ? size - 1 : Math.floorMod(now + by, size));
        }
    }

    /// Shows a finding with its reason.
    public void open(Finding finding) {
        for (int i = 0; i < rows.getItems().size(); i++) {
            if (same(rows.getItems().get(i).finding(), finding)) {
                select(i);
                ProblemCell.expand(rows, true);
                return;
            }
        }
    }

    /// The remedy of the selected line.
    public Optional<Fix> fix() {
        return selected().flatMap(row -> row.finding().fixes().stream().findFirst());
    }

    private Optional<ProblemList.Row> selected() {
        return Optional.ofNullable(rows.getSelectionModel().getSelectedItem());
    }

    private void select(int index) {
        rows.getSelectionModel().select(index);
        rows.scrollTo(Math.max(0, index - 2));
    }

    private void lead(ProblemList.@Nullable Row row) {
        if (row != null && !showing) {
            selection.set(row.finding().subjects().stream().filter(session.design().topology().elements()::contains).toList());
            reveal.accept(row.finding());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
            ProblemCell.expand(rows, event.getCode() == KeyCode.RIGHT);
            event.consume();
        }
    }

    private void show() {
        state.setText(check.isStale() ? "checking" : check.failure().map(failure -> "the check failed").orElse(""));
        check.value().ifPresent(this::show);
    }

    private void show(CheckResult result) {
        showing = true;
        Optional<Finding> kept = selected().map(ProblemList.Row::finding);
        List<ProblemList.Row> wanted = list.rows(result, Names.of(session.design().topology().elements()));
        if (!wanted.equals(rows.getItems())) {
            rows.getItems().setAll(wanted);
            kept.ifPresent(finding -> wanted.stream().filter(row -> same(row.finding(), finding)).findFirst().ifPresent(rows.getSelectionModel()::select));
        }
        count.set(result.findings().size());
        toggles.forEach((severity, toggle) -> toggle.setText(Long.toString(result.count(severity))));
        empty.setText(result.findings().isEmpty() && result.muted().isEmpty() ? "No problems found." + unjudged(result) : "Nothing passes the filter.");
        showing = false;
    }

    private static String unjudged(CheckResult result) {
        int count = result.unjudged().size();
        return count == 0 ? "" : " " + count + (count == 1 ? " rule" : " rules") + " could not judge, because facts are missing: "
                + result.unjudged().stream().map(CheckResult.Unjudged::reason).distinct().limit(3).collect(java.util.stream.Collectors.joining(" "));
    }

    /// the same finding of another run
    private static boolean same(Finding one, Finding other) {
        return one.rule().equals(other.rule()) && one.subjects().equals(other.subjects()) && one.message().equals(other.message());
    }

    private void buildAccessory() {
        for (Severity severity : Severity.values()) {
            ToggleButton toggle = new ToggleButton("0", Severities.icon(severity, 14));
            toggle.setId("show-" + severity.word());
            toggle.getStyleClass().add("severity-toggle");
            toggle.setSelected(true);
            toggle.setTooltip(new Tooltip("Show findings of severity " + severity.word()));
            toggle.setOnAction(event -> {
                list.toggle(severity);
                show();
            });
            toggles.put(severity, toggle);
        }
        TextField filter = new TextField();
        filter.setId("problem-filter");
        filter.setPromptText("Filter");
        filter.textProperty().subscribe(text -> {
            list.filter(text);
            if (!rows.getItems().isEmpty() || !text.isEmpty()) {
                show();
            }
        });
        filter.setPrefWidth(120);
        state.getStyleClass().add("muted");
        accessory.getStyleClass().add("tab-accessory");
        accessory.getChildren().add(state);
        accessory.getChildren().addAll(Objects.requireNonNull(toggles.get(Severity.ERROR)), Objects.requireNonNull(toggles.get(Severity.WARNING)),
                Objects.requireNonNull(toggles.get(Severity.INFO)), filter);
    }
}
