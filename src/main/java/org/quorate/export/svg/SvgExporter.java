package org.quorate.export.svg;

import java.util.List;
import org.quorate.analysis.Facts;
import org.quorate.drawing.BundledFonts;
import org.quorate.drawing.DisplayList;
import org.quorate.drawing.Drawing;
import org.quorate.drawing.Group;
import org.quorate.drawing.LinkSet;
import org.quorate.drawing.Palette;
import org.quorate.drawing.Scene;
import org.quorate.drawing.View;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.export.Exporter;
import org.quorate.layout.Arrangement;
import org.quorate.layout.Containment;
import org.quorate.layout.Packing;
import org.quorate.layout.Rect;
import org.quorate.model.Design;
import org.quorate.simulate.Placement;

/// Draws a design as the window shows it at 100 %, in the colours for print. Of selected elements it draws these and what is
/// inside them, with all their links.
public final class SvgExporter implements Exporter {

    @Override
    public String format() {
        return "svg";
    }

    @Override
    public ExportResult export(Design design, ExportOptions options) {
        Facts facts = Facts.of(design.topology());
        Arrangement arrangement = Packing.arrange(Containment.of(design, facts, Placement.estimate(facts)), design.diagram());
        Drawing drawing = new Drawing(new Scene(design, facts, arrangement, List.of()), new BundledFonts());
        LinkSet links = LinkSet.of(java.util.Set.copyOf(options.select()));
        DisplayList list = selected(drawing.list(View.at(1), links), arrangement, options);
        String title = design.info().title().isBlank() ? design.topology().cluster().name() : design.info().title();
        return new ExportResult(new SvgPainter(Palette.PRINT).paint(list, title, description(arrangement)), List.of(), List.of());
    }

    private static DisplayList selected(DisplayList list, Arrangement arrangement, ExportOptions options) {
        List<Rect> wanted = options.select().stream().flatMap(id -> arrangement.bounds(id).stream()).toList();
        if (wanted.isEmpty()) {
            return list;
        }
        Rect bounds = wanted.stream().reduce(Rect::union).orElseThrow();
        List<Group> groups = list.groups().stream().filter(group -> wanted.stream().anyMatch(rect -> rect.grown(16).contains(group.bounds()))).toList();
        return new DisplayList(list.view(), bounds, groups);
    }

    private static String description(Arrangement arrangement) {
        return "Cluster design with " + arrangement.boxes().stream().filter(placed -> placed.id().isElement()).count() + " objects";
    }
}
