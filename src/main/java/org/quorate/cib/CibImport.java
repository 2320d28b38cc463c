package org.quorate.cib;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.quorate.finding.FileProblem;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Cluster;
import org.quorate.model.Corosync;
import org.quorate.model.Element;
import org.quorate.model.NvSet;

/// From a CIB to the parts of a design. What the model has no type for is kept with its place, and said.
public final class CibImport {

    private final Reading reading;
    private final List<NvSet> properties = new ArrayList<>();
    private final List<NvSet> resourceDefaults = new ArrayList<>();
    private final List<NvSet> operationDefaults = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final Set<String> present = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    private CibImport(Reading reading) {
        this.reading = reading;
    }

    /// @param file        the name for messages
    /// @param keepSecrets whether passwords stay in the design; else each is replaced by a name
    /// @throws UnusableFileException if it is not well-formed, could harm, or is no CIB
    public static CibParts parts(String file, String text, boolean keepSecrets) throws UnusableFileException {
        CibReader.Document document = CibReader.read(file, text);
        CibImport cibImport = new CibImport(new Reading(keepSecrets, FixedIds.of(document.cib())));
        Cluster cluster = cibImport.read(document.cib());
        List<FileProblem> problems = Stream.concat(document.notes().stream(), cibImport.reading.problems().stream()).toList();
        return new CibParts(cluster, cibImport.elements, problems);
    }

    private Cluster read(XmlCib cib) {
        for (Object child : cib.children) {
            if (child instanceof XmlCib.Configuration configuration) {
                configuration.children.forEach(this::readSection);
                noteAttributes(configuration);
            } else {
                reading.note("The element <" + Fragments.of(child).name() + "> beside <configuration> is left out.");
            }
        }
        return new Cluster("", Corosync.DEFAULT, Optional.empty(), properties, resourceDefaults, operationDefaults,
                Optional.ofNullable(cib.validateWith), cib.otherAttributes(), CibSections.remembered(List.copyOf(present), used));
    }

    private void readSection(Object section) {
        switch (section) {
            case XmlCib.CrmConfig config -> readSets(config, XmlSets.PropertySet.class, properties, CibIds::properties);
            case XmlCib.ResourceDefaults defaults -> readSets(defaults, XmlSets.MetaAttributes.class, resourceDefaults,
                    index -> CibIds.set(defaults.element(), "meta_attributes", index));
            case XmlCib.OperationDefaults defaults -> readSets(defaults, XmlSets.MetaAttributes.class, operationDefaults,
                    index -> CibIds.set(defaults.element(), "meta_attributes", index));
            case XmlCib.Nodes nodes -> elements.addAll(new NodeReading(reading).read(nodes));
            case XmlCib.Resources resources -> elements.addAll(new ResourceReading(reading).read(resources));
            case XmlCib.Constraints constraints -> elements.addAll(new ConstraintReading(reading).read(constraints));
            case XmlCib.FencingTopology topology -> elements.addAll(new FencingReading(reading).read(topology));
            case XmlCib.Tags tags -> elements.addAll(new AdministrationReading(reading).read(tags));
            case XmlCib.Acls acls -> elements.addAll(new AdministrationReading(reading).read(acls));
            case XmlCib.Alerts alerts -> elements.addAll(new AlertReading(reading).read(alerts));
            default -> {
                readForeignSection(section);
                return;
            }
        }
        noteAttributes((XmlObject) section);
        notePresent(((XmlObject) section).element(), !((XmlObject) section).children.isEmpty());
    }

    private void notePresent(String section, boolean inUse) {
        present.add(section);
        if (inUse) {
            used.add(section);
        }
    }

    private <S extends XmlSets.NvSetObject> void readSets(XmlObject section, Class<S> kind, List<NvSet> into, IntFunction<String> ids) {
        into.addAll(new SetReading(reading).sets(section.element(), section, kind, ids));
        section.children.stream().filter(child -> !kind.isInstance(child))
                .forEach(child -> elements.add(reading.unmodelled(section.element(), child)));
    }

    private void readForeignSection(Object section) {
        XmlElement element = Fragments.of(section);
        notePresent(element.name(), !element.children().isEmpty());
        element.children().forEach(child -> elements.add(reading.unmodelled(element.name(), child)));
        if (!element.attributes().isEmpty()) {
            noteAttributes(element.name());
        }
    }

    private void noteAttributes(XmlObject section) {
        if (section.id != null || !section.others.isEmpty()) {
            noteAttributes(section.element());
        }
    }

    private void noteAttributes(String section) {
        reading.note("The attributes of <" + section + "> are left out.");
    }
}
