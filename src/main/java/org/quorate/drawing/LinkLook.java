package org.quorate.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.drawing.Font.Weight;
import org.quorate.drawing.Shape.Anchor;
import org.quorate.layout.Rect;
import org.quorate.model.Diagram.Point;

/// How a link looks: its line, end marks and label.
final class LinkLook {

    private final TextMeasure measure;

    LinkLook(TextMeasure measure) {
        this.measure = measure;
    }

    /// The line, and where it has one its label: apart, so that no line strikes a label through.
    Stream<Group> draw(Link link, View view) {
        Optional<Group> label = view.isFull() && !link.label().isBlank() ? Optional.of(label(link, view)) : Optional.empty();
        return Stream.concat(Stream.of(line(link, view)), label.stream());
    }

    private static Group line(Link link, View view) {
        List<Shape> shapes = new ArrayList<>();
        Ink ink = link.kind().token();
        double phase = 0;
        List<Point> route = link.route();
        for (int i = 1; i < route.size(); i++) {
            Point from = route.get(i - 1);
            Point to = route.get(i);
            shapes.add(new Shape.Line(from.x(), from.y(), to.x(), to.y(), ink, link.kind().px(), link.kind().dash(), phase));
            phase += length(from, to) * view.zoom();
        }
        if (view.isFull()) {
            end(link.start(), route.get(1), route.getFirst(), ink, shapes);
            end(link.end(), route.get(route.size() - 2), route.getLast(), ink, shapes);
        }
        Rect bounds = route.stream().map(point -> new Rect(point.x(), point.y(), 0, 0)).reduce(Rect::union).orElseThrow().grown(12);
        return new Group(link.id(), link.caption(), Group.Layer.LINKS, bounds, shapes);
    }

    private static double length(Point from, Point to) {
        return Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
    }

    /// @param before where the last segment comes from
    private static void end(Link.End end, Point before, Point at, Ink ink, List<Shape> shapes) {
        double dx = Math.signum(at.x() - before.x());
        double dy = Math.signum(at.y() - before.y());
        switch (end) {
            case NONE -> { }
            case SQUARE -> shapes.add(new Shape.Fill(new Rect(at.x() - 3, at.y() - 3, 6, 6), ink));
            case HOLLOW -> shapes.add(new Shape.Frame(new Rect(at.x() - 3, at.y() - 3, 6, 6), ink, 1));
            case TRIANGLE -> shapes.add(new Shape.Polygon(List.of(at, new Point(at.x() - 9 * dx - 4 * dy, at.y() - 9 * dy - 4 * dx),
                    new Point(at.x() - 9 * dx + 4 * dy, at.y() - 9 * dy + 4 * dx)), ink));
            case DIAMOND -> shapes.add(new Shape.Polygon(List.of(at, new Point(at.x() - 4 * dx - 4 * dy, at.y() - 4 * dy - 4 * dx),
                    new Point(at.x() - 8 * dx, at.y() - 8 * dy), new Point(at.x() - 4 * dx + 4 * dy, at.y() - 4 * dy + 4 * dx)), ink));
            case BAR -> shapes.add(new Shape.Fill(dx != 0 ? new Rect(at.x() - (dx > 0 ? 4 : 0), at.y() - 8, 4, 17)
                    : new Rect(at.x() - 8, at.y() - (dy > 0 ? 4 : 0), 17, 4), ink));
        }
    }

    /// In a small frame on the middle of the longest segment.
    private Group label(Link link, View view) {
        Font font = Font.text(view.text(9.5), Weight.BOLD);
        Point from = link.route().getFirst();
        Point to = link.route().get(1);
        for (int i = 2; i < link.route().size(); i++) {
            if (length(link.route().get(i - 1), link.route().get(i)) > length(from, to)) {
                from = link.route().get(i - 1);
                to = link.route().get(i);
            }
        }
        double width = measure.width(link.label(), font) + 6;
        double x = Math.floor((from.x() + to.x()) / 2);
        double y = Math.floor((from.y() + to.y()) / 2);
        Rect frame = new Rect(x - width / 2, y - 7, width, 14);
        Ink ink = link.kind().token();
        return new Group(link.id().part((link.id().part() + " label").strip()), link.label(), Group.Layer.LABELS, frame, List.of(new Shape.Fill(frame, Token.HOST),
                new Shape.Frame(frame, ink, 1), new Shape.Text(x, y + font.size() * 0.36, link.label(), font, ink, Anchor.MIDDLE)));
    }
}
