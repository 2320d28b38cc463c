package org.quorate.app.preview;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.quorate.export.ExportResult;
import org.quorate.model.ElementId;

/// A text with line numbers and colours, whose lines lead to the elements that they come from.
final class ScriptView extends CodeArea {

    private ExportResult shown = new ExportResult("", List.of(), List.of());
    private Set<ElementId> marked = Set.of();

    /// @param go selects elements
    ScriptView(Consumer<Collection<ElementId>> go) {
        setId("script");
        getStyleClass().add("script");
        setEditable(false);
        setParagraphGraphicFactory(this::number);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 1 && getSelectedText().isEmpty()) {
                origin(getCurrentParagraph() + 1).ifPresent(origin -> go.accept(origin.elements()));
            }
        });
    }

    void show(ExportResult result, Highlight highlight) {
        if (!result.text().equals(shown.text())) {
            int top = getCurrentParagraph();
            replaceText(result.text());
            StyleSpansBuilder<Collection<String>> styles = new StyleSpansBuilder<>();
            highlight.spans(result.text()).forEach(span -> styles.add(span.style().isEmpty() ? List.of() : List.of(span.style()), span.length()));
            if (!result.text().isEmpty()) {
                setStyleSpans(0, styles.create());
            }
            int line = Math.min(top, getParagraphs().size() - 1);
            moveTo(line, 0);
            showParagraphAtTop(line);
        }
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
        origins(marked).stream().findFirst().ifPresent(origin -> showParagraphAtTop(Math.max(0, Math.min(origin.firstLine() - 3, getParagraphs().size() - 1))));
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
