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
import org.quorate.cib.upgrade.Upgrade;
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
/// [org.quorate.cib.SecretPlaceholder]. With a target, what that does not know is written in its words or left out, and said.
public final class CibExporter implements Exporter {

    @Override
    public String format() {
        return "cib";
    }

    @Override
    public ExportResult export(Design design, ExportOptions options) {
        Schema schema = Schema.of(design, options.target());
        CibOutline outline = CibOutline.of(design.topology(), NodeIds.of(design.topology()), options.section(), options.select());
        Upgrade upgrade = schema.upgrade(outline.configuration()).orElse(Upgrade.none(outline.configuration()));
        XmlElement configuration = upgrade.configuration();
        boolean whole = options.section().isEmpty() && options.select().isEmpty();
        XmlElement root = whole ? schema.around(configuration) : options.section().isPresent() && !configuration.children().isEmpty()
                ? configuration.children().getFirst() : configuration;
        List<LeftOut> leftOut = new ArrayList<>(outline.leftOut());
        upgrade.changes().forEach(change -> leftOut.add(told(outline, change)));
        if (whole) {
            leftOut.addAll(schema.leftOut());
            leftOut.addAll(BesideTheCib.of(design.topology()));
        }
        List<ExportResult.Origin> origins = new ArrayList<>();
        String text = XmlText.of(root, (element, first, last) -> outline.origin(upgrade.source(element))
                .ifPresent(id -> origins.add(new ExportResult.Origin(first, last, List.of(id)))));
        origins.sort(Comparator.comparingInt(ExportResult.Origin::firstLine).thenComparing(origin -> -origin.lastLine()));
        Set<ElementId> written = origins.stream().flatMap(origin -> origin.elements().stream()).collect(Collectors.toSet());
        options.select().stream().filter(id -> !written.contains(id)).forEach(id -> leftOut.add(noPlace(design, id)));
        return new ExportResult(text, leftOut, origins);
    }

    /// of the innermost object that the change is in
    private static LeftOut told(CibOutline outline, Upgrade.Change change) {
        return change.about().stream().flatMap(element -> outline.origin(element).stream()).findFirst()
                .map(id -> LeftOut.of(id, change.message())).orElseGet(() -> LeftOut.of(change.message()));
    }

    private static LeftOut noPlace(Design design, ElementId id) {
        String name = design.topology().find(id).map(Element::name).orElse(id.value());
        return LeftOut.of(id, name + " is left out: it has no place here.");
    }
}
