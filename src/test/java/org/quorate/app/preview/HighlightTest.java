package org.quorate.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void aScriptHasCommandsOptionsAndValues() {
        assertThat(styled(Highlight.SHELL, "pcs -f \"$cib\" resource create web op monitor interval=30s # note"))
                .containsExactly("code-command:pcs", "code-option:-f", "code-string:\"$cib\"", "code-option:interval", "code-number:30s", "code-comment:# note");
    }

    @Test
    void aCibHasElementsAndAttributes() {
        assertThat(styled(Highlight.XML, "<nvpair id=\"x\"/>")).containsExactly("code-command:<nvpair", "code-option:id", "code-string:\"x\"", "code-command:/>");
    }

    @Property(tries = 200)
    void nothingIsLost(@ForAll String text, @ForAll Highlight highlight) {
        assertThat(highlight.spans(text).stream().mapToInt(Highlight.Span::length).sum()).isEqualTo(text.length());
    }

    private static List<String> styled(Highlight highlight, String text) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (Highlight.Span span : highlight.spans(text)) {
            if (!span.style().isEmpty()) {
                parts.add(span.style() + ":" + text.substring(at, at + span.length()));
            }
            at += span.length();
        }
        return parts;
    }
}
