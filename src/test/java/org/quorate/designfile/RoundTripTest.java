package org.quorate.designfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.quorate.designfile.yaml.Comments;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.ClusterNode;
import org.quorate.model.Constraint;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.FencingLevel;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Resource;
import org.quorate.model.Unmodelled;

/// What is written is read as what it was.
class RoundTripTest {

    @Property(tries = 100)
    void a_design_survives(@ForAll long seed) throws UnusableFileException {
        Design design = new RandomDesign(seed).design();
        String text = DesignText.print(design, Comments.NONE);
        Design read = DesignText.parse("random.yaml", text).design();

        assertThat(read.info()).isEqualTo(design.info());
        assertThat(read.topology().cluster()).isEqualTo(design.topology().cluster());
        assertThat(read.topology().intentions()).isEqualTo(design.topology().intentions());
        assertThat(read.diagram()).isEqualTo(design.diagram());
        assertThat(read.settings()).isEqualTo(design.settings());
        assertThat(byId(read)).isEqualTo(byId(design));
        assertOrder(read, design);
        assertThat(DesignText.print(read, Comments.NONE)).isEqualTo(text);
    }

    private static java.util.Map<ElementId, Element> byId(Design design) {
        return design.topology().elements().stream().collect(Collectors.toMap(Element::id, element -> element));
    }

    private static void assertOrder(Design read, Design design) {
        RandomDesign.kinds().stream().filter(kind -> kind != Unmodelled.class)
                .forEach(kind -> assertThat(ids(read, kind::isInstance)).isEqualTo(ids(design, kind::isInstance)));
        assertSectionOrder(read, design, "nodes", each -> each instanceof ClusterNode || each instanceof RemoteNodeEntry);
        assertSectionOrder(read, design, "resources", Resource.class::isInstance);
        assertSectionOrder(read, design, "constraints", Constraint.class::isInstance);
        assertSectionOrder(read, design, "fencing-topology", FencingLevel.class::isInstance);
        assertSectionOrder(read, design, "tags", _ -> false);
    }

    private static void assertSectionOrder(Design read, Design design, String section, Predicate<Element> typed) {
        Predicate<Element> inSection = typed.or(each -> each instanceof Unmodelled object && object.section().equals(section));
        assertThat(ids(read, inSection)).as(section).isEqualTo(ids(design, inSection));
    }

    private static List<ElementId> ids(Design design, Predicate<Element> which) {
        return design.topology().elements().stream().filter(which).map(Element::id).toList();
    }

    @Property
    void any_text_survives(@ForAll @StringLength(max = 40) String text) throws UnusableFileException {
        assertThat(parsed(RandomDesign.named(text))).isEqualTo(RandomDesign.named(text));
    }

    private static Design parsed(Design design) throws UnusableFileException {
        return DesignText.parse("text.yaml", DesignText.print(design, Comments.NONE)).design();
    }
}
