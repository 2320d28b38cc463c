package org.quorate.export.svg;

import java.io.StringWriter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.quorate.drawing.DisplayList;
import org.quorate.drawing.Font;
import org.quorate.drawing.Group;
import org.quorate.drawing.Icon;
import org.quorate.drawing.Palette;
import org.quorate.drawing.Shape;
import org.quorate.layout.BoxId;
import org.quorate.layout.Rect;

/// Paints a display list as SVG.
public final class SvgPainter {

    /// free around the drawing
    private static final double MARGIN = 16;

    private final Palette palette;
    private final IconOutlines outlines = new IconOutlines();

    public SvgPainter(Palette palette) {
        this.palette = palette;
    }

    /// @param title       what the picture is called
    /// @param description one sentence for a reader who does not see it
    public String paint(DisplayList list, String title, String description) {
        StringWriter text = new StringWriter();
        try (XmlText xml = new XmlText(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text))) {
            document(xml, list, title, description);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.append('\n').toString();
    }

    private void document(XmlText xml, DisplayList list, String title, String description) throws XMLStreamException {
        Rect page = list.bounds().grown(MARGIN);
        xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", number(page.width()), "height", number(page.height()),
                "viewBox", String.join(" ", number(page.x()), number(page.y()), number(page.width()), number(page.height())),
                "role", "img", "font-family", family(Font.Face.TEXT));
        xml.line("title", title);
        xml.line("desc", description);
        defineIcons(xml, list);
        rect(xml, page, "fill", palette.color(org.quorate.drawing.Token.CANVAS).hex());
        for (Group group : list.groups()) {
            xml.open("g", "id", id(group.id()));
            xml.line("title", group.name());
            for (Shape shape : group.shapes()) {
                shape(xml, shape, list.view().zoom());
            }
            xml.end();
        }
        xml.end();
    }

    private void defineIcons(XmlText xml, DisplayList list) throws XMLStreamException {
        Set<Icon> used = list.groups().stream().flatMap(group -> group.shapes().stream())
                .flatMap(shape -> shape instanceof Shape.Glyph glyph ? java.util.stream.Stream.of(glyph.icon()) : java.util.stream.Stream.empty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Icon.class)));
        xml.open("defs");
        for (Icon icon : used) {
            xml.empty("path", "id", "icon-" + icon.glyph(), "d", outlines.path(icon));
        }
        xml.end();
    }

    private void shape(XmlText xml, Shape shape, double zoom) throws XMLStreamException {
        String color = palette.color(shape.ink()).hex();
        switch (shape) {
            case Shape.Fill fill -> rect(xml, fill.rect(), "fill", color);
            case Shape.Frame frame -> {
                double width = width(frame.px(), zoom);
                rect(xml, frame.rect().grown(-width / 2), "fill", "none", "stroke", color, "stroke-width", number(width));
            }
            case Shape.Brackets brackets -> brackets(xml, brackets, color, width(brackets.px(), zoom));
            case Shape.Line line -> line(xml, line, color, zoom);
            case Shape.Text text -> text(xml, text, color);
            case Shape.Glyph glyph -> xml.empty("use", "href", "#icon-" + glyph.icon().glyph(), "fill", color, "transform",
                    "translate(%s %s) scale(%s)".formatted(number(glyph.x()), number(glyph.y()), number(glyph.size() / 24)));
            case Shape.Polygon polygon -> xml.empty("polygon", "fill", color, "points", polygon.points().stream()
                    .map(point -> number(point.x()) + "," + number(point.y())).collect(Collectors.joining(" ")));
        }
    }

    private double width(double px, double zoom) {
        return Math.max(px, palette.leastBorder()) / zoom;
    }

    private static void rect(XmlText xml, Rect rect, String... more) throws XMLStreamException {
        String[] attributes = {"x", number(rect.x()), "y", number(rect.y()), "width", number(Math.max(0, rect.width())), "height",
                number(Math.max(0, rect.height()))};
        xml.empty("rect", java.util.stream.Stream.concat(java.util.Arrays.stream(attributes), java.util.Arrays.stream(more)).toArray(String[]::new));
    }

    private static void brackets(XmlText xml, Shape.Brackets brackets, String color, double width) throws XMLStreamException {
        Rect inner = brackets.rect().grown(-width / 2);
        double arm = Math.min(brackets.arm(), Math.min(inner.width(), inner.height()) / 2) - width / 2;
        StringBuilder path = new StringBuilder();
        for (int corner = 0; corner < 4; corner++) {
            boolean right = corner % 2 == 1;
            boolean lower = corner > 1;
            double x = right ? inner.right() : inner.x();
            double y = lower ? inner.bottom() : inner.y();
            path.append("M%s %sH%sV%s".formatted(number(x + (right ? -arm : arm)), number(y), number(x), number(y + (lower ? -arm : arm))));
        }
        xml.empty("path", "d", path.toString(), "fill", "none", "stroke", color, "stroke-width", number(width));
    }

    /// A solid line is a rectangle on whole units, so that it is sharp.
    private void line(XmlText xml, Shape.Line line, String color, double zoom) throws XMLStreamException {
        double width = width(line.px(), zoom);
        double half = Math.floor(width / 2 * zoom) / zoom;
        boolean level = line.y1() == line.y2();
        double left = Math.min(line.x1(), line.x2());
        double top = Math.min(line.y1(), line.y2());
        if (line.dash().isSolid()) {
            rect(xml, level ? new Rect(left, top - half, Math.abs(line.x2() - line.x1()), width)
                    : new Rect(left - half, top, width, Math.abs(line.y2() - line.y1())), "fill", color);
            return;
        }
        double shift = width / 2 - half;
        xml.empty("line", "x1", number(line.x1() + (level ? 0 : shift)), "y1", number(line.y1() + (level ? shift : 0)),
                "x2", number(line.x2() + (level ? 0 : shift)), "y2", number(line.y2() + (level ? shift : 0)),
                "stroke", color, "stroke-width", number(width),
                "stroke-dasharray", number(line.dash().on() / zoom) + " " + number(line.dash().off() / zoom),
                "stroke-dashoffset", number(line.phase() / zoom));
    }

    private static void text(XmlText xml, Shape.Text text, String color) throws XMLStreamException {
        Font font = text.font();
        xml.text(text.text(), "x", number(text.x()), "y", number(text.baseline()), "fill", color, "font-size", number(font.size()),
                "font-weight", font.weight() == Font.Weight.REGULAR ? "" : Integer.toString(font.weight().number()),
                "font-family", font.face() == Font.Face.TEXT ? "" : family(font.face()),
                "text-anchor", switch (text.anchor()) {
                    case START -> "";
                    case MIDDLE -> "middle";
                    case END -> "end";
                });
    }

    private static String family(Font.Face face) {
        return face.family() + ", " + face.fallback();
    }

    /// Unique within a drawing: ids of elements have no `~`.
    private static String id(BoxId id) {
        return "q~" + id.toString().replaceAll("[^A-Za-z0-9._-]", "~");
    }

    /// At most two decimals, always with a point.
    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
