package org.quorate.app.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The regions of the window: side bar at the left, canvas, tabs below it, tabs at the right. Only the canvas grows with
/// the window; where it would become too small, side bar and lower tabs fold by themselves.
public final class WindowFrame extends BorderPane {

    private static final double FOLD_SIDE_BELOW = 1180;
    private static final double FOLD_LOWER_BELOW = 760;

    private final SideBar side;
    private final TabDock lower;
    private final TabDock right;
    private final Region canvas;
    private final Divider sideLine;
    private final Divider lowerLine;
    private final Divider rightLine;
    private final BorderPane regions = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final StackPane pages = new StackPane(regions);
    private final ReadOnlyBooleanWrapper regionsShown = new ReadOnlyBooleanWrapper(true);

    /// @param sidePanels  those at the left, all shown
    /// @param lowerPanels those below the canvas
    /// @param rightPanels those at the right
    public WindowFrame(Region canvas, List<Panel> sidePanels, List<Panel> lowerPanels, List<Panel> rightPanels) {
        this.canvas = canvas;
        side = new SideBar(sidePanels);
        lower = new TabDock(lowerPanels, true);
        right = new TabDock(rightPanels, false);
        sideLine = new Divider(Side.LEFT, 212, 180, 420, () -> side.setFolded(!side.foldedProperty().get()));
        lowerLine = new Divider(Side.BOTTOM, 186, 100, 600, () -> lower.setFolded(!lower.foldedProperty().get()));
        rightLine = new Divider(Side.RIGHT, 328, 280, 900, () -> rightLine().set(right.shownProperty().get().preferredWidth()));
        arrange();
        sideLine.sizeProperty().subscribe(size -> sizeSide());
        side.foldedProperty().subscribe(folded -> sizeSide());
        lowerLine.sizeProperty().subscribe(size -> sizeLower());
        lower.foldedProperty().subscribe(folded -> sizeLower());
        rightLine.sizeProperty().subscribe(width -> fix(right, width.doubleValue(), Side.RIGHT));
        right.shownProperty().subscribe(panel -> rightLine.set(panel.preferredWidth()));
        widthProperty().subscribe((before, now) -> crossing(before, now, FOLD_SIDE_BELOW, side::setFolded));
        heightProperty().subscribe((before, now) -> crossing(before, now, FOLD_LOWER_BELOW, lower::setFolded));
    }

    private void arrange() {
        canvas.setMinSize(0, 0);
        middle.setCenter(canvas);
        regions.setCenter(middle);
        takeBack();
        setCenter(pages);
    }

    /// Shows other things around the canvas, until [#takeBack].
    ///
    /// @param panels at the right
    /// @return by which these panels are shown
    public Consumer<Panel> lend(Region above, Region below, List<Panel> panels) {
        TabDock dock = new TabDock(panels, false);
        fix(dock, 400, Side.RIGHT);
        middle.setTop(above);
        middle.setBottom(below);
        regions.setLeft(null);
        regions.setRight(dock);
        return dock::open;
    }

    /// Shows what belongs around the canvas.
    public void takeBack() {
        middle.setTop(null);
        middle.setBottom(new VBox(lowerLine, lower));
        regions.setLeft(new HBox(side, sideLine));
        regions.setRight(new HBox(rightLine, right));
    }

    private Divider rightLine() {
        return rightLine;
    }

    /// Shows a page instead of the regions.
    public void showPage(Region page) {
        pages.getChildren().setAll(page);
        regionsShown.set(false);
    }

    public void showRegions() {
        pages.getChildren().setAll(regions);
        regionsShown.set(true);
    }

    /// Whether there is a design to work on, and no page in its place.
    public ReadOnlyBooleanProperty regionsShownProperty() {
        return regionsShown.getReadOnlyProperty();
    }

    /// Shows a panel, wherever it stands, and gives it the keyboard.
    public void open(Panel panel) {
        reveal(panel);
        panel.takeFocus();
    }

    /// Shows a panel, wherever it stands.
    public void reveal(Panel panel) {
        if (lower.holds(panel)) {
            lower.open(panel);
        } else if (right.holds(panel)) {
            right.open(panel);
        } else if (side.holds(panel)) {
            side.setFolded(false);
        }
    }

    /// Gives the keyboard to the next region.
    ///
    /// @param step 1 or -1
    public void walk(int step) {
        List<Node> stops = List.of(side, sideLine, canvas, rightLine, right, lowerLine, lower);
        Node owner = getScene().getFocusOwner();
        int at = 0;
        for (int i = 0; i < stops.size(); i++) {
            at = isWithin(owner, stops.get(i)) ? i : at;
        }
        enter(stops.get(Math.floorMod(at + step, stops.size())));
    }

    private void enter(Node stop) {
        if (stop == right) {
            right.shownProperty().get().takeFocus();
        } else if (stop == lower) {
            open(lower.shownProperty().get());
        } else if (stop == side) {
            side.setFolded(false);
            side.firstPanel().takeFocus();
        } else {
            stop.requestFocus();
        }
    }

    private static boolean isWithin(Node node, Node region) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == region) {
                return true;
            }
        }
        return false;
    }

    /// Folds when the size falls below the limit and unfolds when it grows beyond it; between, what the user did stays.
    private static void crossing(Number before, Number now, double limit, Consumer<Boolean> fold) {
        boolean was = before.doubleValue() > 0 && before.doubleValue() < limit;
        boolean is = now.doubleValue() < limit;
        if (now.doubleValue() > 0 && was != is) {
            fold.accept(is);
        }
    }

    private void sizeSide() {
        boolean folded = side.foldedProperty().get();
        sideLine.setVisible(!folded);
        sideLine.setManaged(!folded);
        fix(side, folded ? SideBar.RAIL : sideLine.sizeProperty().get(), Side.LEFT);
    }

    private void sizeLower() {
        boolean folded = lower.foldedProperty().get();
        lowerLine.setDisable(folded);
        fix(lower, folded ? TabDock.STRIP : lowerLine.sizeProperty().get(), Side.BOTTOM);
    }

    private static void fix(Region region, double size, Side side) {
        if (side.isVertical()) {
            region.setMinWidth(size);
            region.setPrefWidth(size);
            region.setMaxWidth(size);
        } else {
            region.setMinHeight(size);
            region.setPrefHeight(size);
            region.setMaxHeight(size);
        }
    }
}
