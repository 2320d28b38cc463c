package org.quorate.export.cib;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.analysis.NodeIds;
import org.quorate.cib.XmlElement;
import org.quorate.cib.XmlText;
import org.quorate.cib.outline.CibOutline;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.export.Exporter;
import org.quorate.finding.LeftOut;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;

/// Writes the CIB, a section of it, or the objects that are wanted.
///
/// A section is written as `cibadmin --query --scope` writes it, alone. Selected objects stand in their sections within
/// `<configuration>`; an object within a group or clone comes with that. A secret stands as
/// [org.quorate.cib.SecretPlaceholder].
public final class CibExporter implements Exporter {

    @Override
    public String format() {
        return "cib";
    }

    @Override
    public ExportResult export(Design design, ExportOptions options) {
        Schema schema = Schema.of(design, options.target());
        CibOutline outline = CibOutline.of(design.topology(), NodeIds.of(design.topology()), options.section(), options.select());
        XmlElement configuration = outline.configuration();
        boolean whole = options.section().isEmpty() && options.select().isEmpty();
        XmlElement root = whole ? schema.around(configuration) : options.section().isPresent() && !configuration.children().isEmpty()
                ? configuration.children().getFirst() : configuration;
        List<LeftOut> leftOut = new ArrayList<>(outline.leftOut());
        if (whole) {
            leftOut.addAll(schema.leftOut());
            leftOut.addAll(BesideTheCib.of(design.topology()));
        }
        List<ExportResult.Origin> origins = new ArrayList<>();
        String text = XmlText.of(root, (element, first, last) -> outline.origin(element)
                .ifPresent(id -> origins.add(new ExportResult.Origin(first, last, List.of(id)))));
        origins.sort(Comparator.comparingInt(ExportResult.Origin::firstLine).thenComparing(origin -> -origin.lastLine()));
        Set<ElementId> written = origins.stream().flatMap(origin -> origin.elements().stream()).collect(Collectors.toSet());
        options.select().stream().filter(id -> !written.contains(id)).forEach(id -> leftOut.add(noPlace(design, id)));
        return new ExportResult(text, leftOut, origins);
    }

    private static LeftOut noPlace(Design design, ElementId id) {
        String name = design.topology().find(id).map(Element::name).orElse(id.value());
        return LeftOut.of(id, name + " is left out: it has no place here.");
    }
}
