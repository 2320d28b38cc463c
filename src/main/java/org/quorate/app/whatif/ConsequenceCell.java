package org.quorate.app.whatif;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row of the consequences, as high as its words need.
final class ConsequenceCell extends ListCell<Row> {

    private final RowView view;
    private @Nullable Region shown;

    /// @param toggle shows or hides what stays where it is
    ConsequenceCell(RowView view, Runnable toggle) {
        this.view = view;
        getStyleClass().add("consequence-cell");
        // as wide as the list, so that it never scrolls sideways
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() instanceof Row.Fold) {
                toggle.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        shown = empty || row == null ? null : view.of(row);
        setGraphic(shown);
        setAccessibleText(row == null ? null : row.spoken());
    }

    /// What a label shows beside its text is measured at its own width; here words have to wrap.
    @Override
    protected double computePrefHeight(double width) {
        Region row = shown;
        if (row == null) {
            return super.computePrefHeight(width);
        }
        double own = width > 0 ? width : getWidth();
        return snappedTopInset() + row.prefHeight(own - snappedLeftInset() - snappedRightInset()) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (shown != null) {
            shown.resizeRelocate(snappedLeftInset(), snappedTopInset(), getWidth() - snappedLeftInset() - snappedRightInset(), getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
