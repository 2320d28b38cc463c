package org.quorate.app.preview;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.quorate.export.ExportResult;
import org.quorate.model.ElementId;

/// A text with line numbers and colours, whose lines lead to the elements that they come from.
final class ScriptView extends CodeArea {

    /// lines that stay visible above the first marked one
    private static final int CONTEXT = 2;

    private ExportResult shown = new ExportResult("", List.of(), List.of());
    private Set<ElementId> marked = Set.of();
    private Highlight coloured = Highlight.SHELL;
    private int top;

    /// @param go selects elements
    ScriptView(Consumer<Collection<ElementId>> go) {
        setId("script");
        getStyleClass().add("script");
        setEditable(false);
        setParagraphGraphicFactory(this::number);
        // a view without a size cannot scroll: the line waits until the panel is laid out
        heightProperty().subscribe((before, now) -> {
            if (before.doubleValue() == 0 && now.doubleValue() > 0) {
                Platform.runLater(() -> scroll(top));
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 1 && getSelectedText().isEmpty()) {
                origin(getCurrentParagraph() + 1).ifPresent(origin -> go.accept(origin.elements()));
            }
        });
    }

    /// Stays at the line where the caret is, unless the text is of another kind.
    void show(ExportResult result, Highlight highlight) {
        if (!result.text().equals(shown.text())) {
            int line = highlight == coloured ? getCurrentParagraph() : 0;
            replaceText(result.text());
            StyleSpansBuilder<Collection<String>> styles = new StyleSpansBuilder<>();
            highlight.spans(result.text()).forEach(span -> styles.add(span.style().isEmpty() ? List.of() : List.of(span.style()), span.length()));
            if (!result.text().isEmpty()) {
                setStyleSpans(0, styles.create());
            }
            moveTo(Math.min(line, getParagraphs().size() - 1), 0);
            scroll(line);
        }
        coloured = highlight;
        shown = result;
        marked = Set.of();
    }

    void setStale(boolean stale) {
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("stale"), stale);
    }

    /// Marks the lines of some elements and brings the first into view.
    void mark(Set<ElementId> ids) {
        if (ids.equals(marked)) {
            return;
        }
        origins(marked).forEach(origin -> style(origin, List.of()));
        marked = ids;
        origins(marked).forEach(origin -> style(origin, List.of("marked")));
        origins(marked).stream().findFirst().ifPresent(origin -> scroll(origin.firstLine() - 1 - CONTEXT));
    }

    private void scroll(int line) {
        top = Math.clamp(line, 0, getParagraphs().size() - 1);
        if (getHeight() > 0) {
            showParagraphAtTop(top);
        }
    }

    private void style(ExportResult.Origin origin, Collection<String> style) {
        for (int line = origin.firstLine(); line <= origin.lastLine() && line <= getParagraphs().size(); line++) {
            setParagraphStyle(line - 1, style);
        }
    }

    private List<ExportResult.Origin> origins(Set<ElementId> ids) {
        return shown.origins().stream().filter(origin -> origin.elements().stream().anyMatch(ids::contains)).toList();
    }

    /// the narrowest of the ranges that hold the line
    private Optional<ExportResult.Origin> origin(int line) {
        return shown.origins().stream().filter(origin -> origin.firstLine() <= line && line <= origin.lastLine())
                .min(java.util.Comparator.comparingInt(origin -> origin.lastLine() - origin.firstLine()));
    }

    private Label number(int paragraph) {
        Label number = new Label(Integer.toString(paragraph + 1));
        number.getStyleClass().add("line-number");
        return number;
    }
}
