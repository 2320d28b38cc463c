package org.quorate.app.whatif;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.shell.Panel;

/// What does harm when it fails: single points of failure, the worst first, and on request the smallest sets. A click plays one.
final class WeakPointsPanel implements Panel {

    /// a group with more points begins closed
    private static final int MANY = 12;

    private final Trial trial;
    private final SweepTask sweep;
    private final Label state = new Label();
    private final Button pairs = new Button("Sweep all pairs…");
    private final Button triples = new Button("Triples…");
    private final CheckBox all = new CheckBox("Supplies, networks and links too");
    private final ListView<WeakPointLine> list = new ListView<>();
    private final VBox content;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Set<String> closed = new HashSet<>();
    private final Set<AlikePoints> unfolded = new HashSet<>();
    private List<WeakPointGroup> groups = List.of();

    WeakPointsPanel(Trial trial, SweepTask sweep) {
        this.trial = trial;
        this.sweep = sweep;
        state.setId("weak-points-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        pairs.setId("sweep-pairs");
        pairs.setOnAction(_ -> sweepPairs());
        triples.setId("sweep-triples");
        triples.setOnAction(_ -> sweep.ask(3, all.isSelected()));
        all.setId("sweep-all");
        all.setOnAction(_ -> sweep.start(sweep.order(), all.isSelected()));
        list.setId("weak-points");
        list.setCellFactory(_ -> new WeakPointCell(this::use));
        list.setOnKeyPressed(this::key);
        FlowPane choices = new FlowPane(pairs, triples, all);
        choices.getStyleClass().add("weak-point-choices");
        VBox head = new VBox(state, choices);
        head.getStyleClass().add("what-if-head");
        VBox.setVgrow(list, Priority.ALWAYS);
        content = new VBox(head, list);
        sweep.listen(this::show);
    }

    @Override
    public String id() {
        return "weak-points";
    }

    @Override
    public String title() {
        return "Weak points";
    }

    @Override
    public String icon() {
        return "mdi2a-alert";
    }

    @Override
    public Region content() {
        return content;
    }

    /// Of the single points of failure.
    @Override
    public Optional<ReadOnlyIntegerProperty> count() {
        return Optional.of(count.getReadOnlyProperty());
    }

    @Override
    public void takeFocus() {
        list.requestFocus();
    }

    void sweepPairs() {
        sweep.start(2, all.isSelected());
    }

    private void show() {
        state.setText(sweep.words());
        pairs.setDisable(sweep.isBusy());
        triples.setDisable(sweep.isBusy());
        all.setDisable(sweep.isBusy());
        List<WeakPointGroup> found = sweep.groups();
        if (found != groups) {
            groups = found;
            closed.clear();
            unfolded.clear();
            groups.stream().filter(group -> group.points().size() > MANY && !group.title().equals(WeakPointGroup.SINGLE)).forEach(group -> closed.add(group.title()));
            count.set(groups.isEmpty() ? 0 : groups.getFirst().points().size());
            list.getItems().setAll(WeakPointLine.of(groups, closed, unfolded));
        }
    }

    private void key(KeyEvent event) {
        WeakPointLine line = list.getSelectionModel().getSelectedItem();
        boolean used = line != null && switch (event.getCode()) {
            case ENTER -> true;
            case RIGHT -> line instanceof WeakPointLine.Head(_, boolean open) && !open || line instanceof WeakPointLine.Fold(_, boolean shown) && !shown;
            case LEFT -> line instanceof WeakPointLine.Head(_, boolean open) && open || line instanceof WeakPointLine.Fold(_, boolean shown) && shown;
            default -> false;
        };
        if (used) {
            use(line);
            event.consume();
        }
    }

    private void use(WeakPointLine line) {
        switch (line) {
            case WeakPointLine.Head(WeakPointGroup group, boolean open) -> {
                toggle(closed, group.title());
                show(new WeakPointLine.Head(group, !open));
            }
            case WeakPointLine.Fold(AlikePoints points, boolean open) -> {
                toggle(unfolded, points);
                show(new WeakPointLine.Fold(points, !open));
            }
            case WeakPointLine.Point(WeakPoint point, _) -> trial.play(List.of(point.events()));
            case WeakPointLine.None _ -> { }
        }
    }

    private static <T> void toggle(Set<T> set, T each) {
        if (!set.remove(each)) {
            set.add(each);
        }
    }

    private void show(WeakPointLine selected) {
        list.getItems().setAll(WeakPointLine.of(groups, closed, unfolded));
        list.getSelectionModel().select(selected);
    }
}
