package org.quorate.designfile.yaml;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.ScalarEvent;

/// Finds comments: between the scalars of a document, every `#` begins one.
final class CommentScan {

    /// A scalar's extent, in code points.
    record Span(int start, int end, boolean hasHeader) {

        static Span of(ScalarEvent event) {
            boolean block = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
            return new Span(event.getStartMark().getIndex(), event.getEndMark().getIndex(), block);
        }
    }

    private final int[] points;
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean onlyBlanks = true;

    private CommentScan(String text) {
        points = text.codePoints().toArray();
    }

    static Place place(String text, int index) {
        CommentScan scan = new CommentScan(text);
        scan.skipTo(index);
        return scan.place();
    }

    static List<Comment> of(String text, List<Span> scalars) {
        return text.indexOf('#') < 0 ? List.of() : new CommentScan(text).comments(scalars);
    }

    private List<Comment> comments(List<Span> scalars) {
        List<Comment> comments = new ArrayList<>();
        for (Span scalar : scalars) {
            scanTo(scalar.start(), comments);
            if (scalar.hasHeader()) {
                scanTo(endOfLine(), comments);
            }
            skipTo(scalar.end());
        }
        scanTo(points.length, comments);
        return comments;
    }

    private void scanTo(int end, List<Comment> comments) {
        while (at < end) {
            if (points[at] == '#') {
                int stop = endOfLine();
                comments.add(new Comment(place(), new String(points, at + 1, stop - at - 1).stripTrailing(), onlyBlanks));
                skipTo(stop);
            } else {
                forward();
            }
        }
    }

    private void skipTo(int end) {
        while (at < end && at < points.length) {
            forward();
        }
    }

    private void forward() {
        int point = points[at++];
        if (isBreak(point) || point == '\r' && (at == points.length || points[at] != '\n')) {
            line++;
            lineStart = at;
            onlyBlanks = true;
        } else if (point != ' ' && point != '\t' && point != '\r') {
            onlyBlanks = false;
        }
    }

    private int endOfLine() {
        int end = at;
        while (end < points.length && !isBreak(points[end]) && points[end] != '\r') {
            end++;
        }
        return end;
    }

    private Place place() {
        return new Place(line, at - lineStart + 1);
    }

    /// what YAML 1.1 takes for the end of a line
    private static boolean isBreak(int point) {
        return point == '\n' || point == 0x85 || point == 0x2028 || point == 0x2029;
    }
}
