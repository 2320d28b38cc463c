package org.quorate.app.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.document.Derived;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.app.finding.Severities;
import org.quorate.app.kind.Kinds;
import org.quorate.app.shell.Panel;
import org.quorate.app.words.Summary;
import org.quorate.finding.Severity;
import org.quorate.model.ElementId;
import org.quorate.rules.CheckResult;

/// The tree of the design, in step with the selection.
public final class OutlinePanel implements Panel {

    private final DesignSession session;
    private final Selection selection;
    private final TreeView<Outline.Line> tree = new TreeView<>(new TreeItem<>());
    private final StackPane content = new StackPane();
    private final Label empty = new Label("Nothing is in the design yet.");
    private final Map<ElementId, TreeItem<Outline.Line>> items = new HashMap<>();
    private final Derived<?, CheckResult> check;
    private final Consumer<List<ElementId>> reveal;
    private Map<ElementId, Severity> worst = Map.of();
    private boolean following;

    /// @param check marks the elements with findings
    /// @param reveal brings elements into view
    public OutlinePanel(DesignSession session, Selection selection, Derived<?, CheckResult> check, Consumer<List<ElementId>> reveal) {
        this.session = session;
        this.selection = selection;
        this.check = check;
        this.reveal = reveal;
        tree.setId("outline");
        tree.setShowRoot(false);
        tree.setFixedCellSize(24);
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(view -> new LineCell());
        empty.getStyleClass().addAll("muted", "empty-state");
        content.getChildren().addAll(empty, tree);
        session.listen((before, after) -> {
            if (before.topology() != after.topology()) {
                build();
            }
        });
        selection.listen(this::follow);
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<Outline.Line>>) change -> lead());
        check.listen(this::showFindings);
        build();
    }

    @Override
    public String id() {
        return "outline";
    }

    @Override
    public String title() {
        return "Outline";
    }

    @Override
    public String icon() {
        return "mdi2f-file-tree-outline";
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void takeFocus() {
        tree.requestFocus();
    }

    /// What the menu key and the right mouse button show.
    public void setContextMenu(ContextMenu menu) {
        tree.setContextMenu(menu);
    }

    private void build() {
        following = true;
        Set<Outline.Line> folded = new HashSet<>();
        collectFolded(tree.getRoot(), folded);
        items.clear();
        tree.getRoot().getChildren().setAll(Outline.of(session.design().topology()).stream().map(branch -> item(branch, folded)).toList());
        empty.setVisible(tree.getRoot().getChildren().isEmpty());
        tree.setVisible(!empty.isVisible());
        following = false;
        follow();
    }

    private static void collectFolded(TreeItem<Outline.Line> item, Set<Outline.Line> folded) {
        if (!item.isLeaf() && !item.isExpanded() && item.getParent() != null) {
            folded.add(item.getValue());
        }
        item.getChildren().forEach(child -> collectFolded(child, folded));
    }

    private TreeItem<Outline.Line> item(Outline.Branch branch, Set<Outline.Line> folded) {
        TreeItem<Outline.Line> item = new TreeItem<>(branch.line());
        branch.children().forEach(child -> item.getChildren().add(item(child, folded)));
        if (branch.line() instanceof Outline.Item(ElementId id)) {
            items.put(id, item);
            item.setExpanded(!folded.contains(branch.line()));
        }
        return item;
    }

    /// selection -> tree
    private void follow() {
        if (following) {
            return;
        }
        following = true;
        tree.getSelectionModel().clearSelection();
        selection.ids().stream().map(items::get).filter(item -> item != null).forEach(item -> {
            for (TreeItem<Outline.Line> above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            tree.getSelectionModel().select(item);
        });
        selection.primary().map(items::get).ifPresent(item -> tree.scrollTo(Math.max(0, tree.getRow(item) - 3)));
        following = false;
    }

    /// tree -> selection
    private void lead() {
        if (!following) {
            following = true;
            List<ElementId> ids = tree.getSelectionModel().getSelectedItems().stream()
                    .flatMap(item -> item != null && item.getValue() instanceof Outline.Item(ElementId id) ? List.of(id).stream() : List.<ElementId>of().stream())
                    .toList();
            selection.set(ids);
            reveal.accept(ids);
            following = false;
        }
    }

    private void showFindings() {
        Map<ElementId, Severity> found = new HashMap<>();
        check.value().map(CheckResult::findings).orElse(List.of()).forEach(finding ->
                finding.subjects().forEach(id -> found.merge(id, finding.severity(), (one, other) -> one.compareTo(other) < 0 ? one : other)));
        found.values().removeIf(severity -> severity == Severity.INFO);
        if (!found.equals(worst)) {
            worst = found;
            tree.refresh();
        }
    }

    private final class LineCell extends TreeCell<Outline.Line> {

        private void show(String name, String summary, FontIcon... icons) {
            Label title = new Label(name);
            title.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label(summary);
            words.getStyleClass().add("muted");
            HBox line = new HBox(4, icons);
            line.getStyleClass().add("outline-line");
            line.getChildren().addAll(title, words);
            setGraphic(line);
            setAccessibleText((name + " " + summary).strip());
            setTooltip(summary.isEmpty() ? null : new Tooltip(name + "\n" + summary));
        }

        @Override
        protected void updateItem(Outline.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(null);
            setPrefWidth(0);
            setTooltip(null);
            if (!empty && line != null) {
                switch (line) {
                    case Outline.Heading(String title) -> setText(title);
                    case Outline.Whole(String title, int values) -> show(title, values + (values == 1 ? " value" : " values"), new FontIcon("mdi2t-tune"));
                    case Outline.Item(ElementId id) -> session.design().topology().find(id).ifPresent(element -> {
                        FontIcon kind = Kinds.icon(Kinds.of(element, session.facts()), 16);
                        Severity severity = worst.get(id);
                        if (severity == null) {
                            show(element.name(), Summary.of(element), kind);
                        } else {
                            show(element.name(), Summary.of(element), kind, Severities.icon(severity, 14));
                        }
                    });
                }
            }
        }
    }
}
