package org.quorate.export.cib;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quorate.designfile.DesignText;
import org.quorate.designfile.yaml.Comments;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;
import org.quorate.model.ClusterElement;
import org.quorate.model.Components;
import org.quorate.model.Constraint;
import org.quorate.model.Design;
import org.quorate.model.Foreign;
import org.quorate.model.NvSet;
import org.quorate.model.Resource;
import org.quorate.model.Tag;
import org.quorate.model.Value;
import org.quorate.model.edit.Edit;
import org.w3c.dom.Element;

/// Laws of import and export, over CIBs that nobody would write.
class RandomCibTest {

    private static final Pattern ID = Pattern.compile("<(?!resource_ref|obj_ref|role )[^<>]* id=\"([^\"]*)\"");

    @Property(tries = 300)
    void aCibComesBackAsItWas(@ForAll long seed, @ForAll boolean hostile) throws UnusableFileException {
        String text = new RandomCib(seed, hostile).text();
        Design design = read(text);
        assertThat(PlainXml.difference(lines(text), lines(written(design).text()))).isEmpty();
        Design fromFile = DesignText.parse("design.yaml", DesignText.print(design, Comments.NONE)).design();
        assertThat(PlainXml.difference(lines(text), lines(written(fromFile).text()))).isEmpty();
    }

    @Property(tries = 200)
    void anEditTouchesItsObjectAlone(@ForAll long seed) throws UnusableFileException {
        Design design = read(new RandomCib(seed, false).text());
        Random random = new Random(seed);
        List<ClusterElement> objects = design.topology().all(ClusterElement.class)
                .filter(element -> element instanceof Resource || element instanceof Constraint || element instanceof Tag).toList();
        if (objects.isEmpty()) {
            return;
        }
        ClusterElement object = objects.get(random.nextInt(objects.size()));
        Design edited = Edit.put("Edit", edited(object)).apply(design);
        ExportResult before = written(design);
        ExportResult after = written(edited);
        assertThat(around(after, object)).isEqualTo(around(before, object));
        assertThat(after.text()).isNotEqualTo(before.text());
        List<String> ids = ids(after.text());
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> fresh = new HashSet<>(ids);
        ids(before.text()).forEach(fresh::remove);
        assertThat(fresh).allMatch(id -> id.startsWith(object.name() + "-meta_attributes") || id.endsWith("-edited"));
    }

    private static ClusterElement edited(ClusterElement object) {
        return switch (object) {
            case Resource resource -> (ClusterElement) Components.with((Record) resource, "metaAttributes",
                    NvSet.with(resource.metaAttributes(), "edited", Optional.of(Value.of("yes"))));
            case Constraint constraint -> constraint.resources().isEmpty() ? (ClusterElement) Components.with((Record) constraint, "foreign",
                    new Foreign(Map.of("edited", "yes"), List.of())) : constraint.speakingOf(name -> name + "-edited");
            case Tag tag -> new Tag(tag.id(), tag.name(), List.of("edited"), tag.foreign());
            default -> object;
        };
    }

    /// all lines but those of the object
    private static List<String> around(ExportResult result, ClusterElement object) {
        ExportResult.Origin origin = result.origins().stream().filter(each -> each.elements().contains(object.id())).findFirst().orElseThrow();
        List<String> lines = new ArrayList<>(result.text().lines().toList());
        lines.subList(origin.firstLine() - 1, origin.lastLine()).clear();
        return lines;
    }

    private static List<String> ids(String text) {
        return ID.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toList());
    }

    private static List<String> lines(String text) {
        Element root = PlainXml.parsed(text).getDocumentElement();
        PlainXml.child(root, "status").ifPresent(root::removeChild);
        return PlainXml.lines(root);
    }

    private static ExportResult written(Design design) {
        return new CibExporter().export(design, ExportOptions.DEFAULT);
    }

    private static Design read(String text) throws UnusableFileException {
        return Importer.read(List.of(new NamedText("cib.xml", text)), true).design();
    }
}
