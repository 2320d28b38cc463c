package org.quorate.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;
import org.quorate.layout.BoxId;
import org.quorate.layout.Containment;
import org.quorate.layout.Packing;
import org.quorate.model.Design;
import org.quorate.model.Site;
import org.quorate.simulate.Placement;
import org.quorate.template.Templates;

class DrawingTest {

    private static final TextMeasure FONTS = new BundledFonts();

    private static Drawing drawing(Design design, Finding... findings) {
        Facts facts = Facts.of(design.topology());
        return new Drawing(new Scene(design, facts, Packing.arrange(Containment.of(design, facts, Placement.estimate(facts)), design.diagram()),
                List.of(findings)), FONTS);
    }

    private static Design sample() {
        return Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of());
    }

    private static Stream<Shape.Text> texts(DisplayList list) {
        return list.groups().stream().flatMap(group -> group.shapes().stream()).filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast);
    }

    private static List<String> words(Design design) {
        return texts(drawing(design).list(View.at(1), LinkSet.NONE)).map(Shape.Text::text).toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 1, 0.75, 0.6, 0.4, 0.3, 0.2})
    void noTextReachesBeyondItsBox(double zoom) {
        DisplayList list = drawing(sample()).list(View.at(zoom), LinkSet.NONE);
        list.groups().stream().filter(group -> group.layer() != Group.Layer.MARKS).forEach(group -> group.shapes().stream()
                .filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).forEach(text -> {
                    double width = FONTS.width(text.text(), text.font());
                    double left = switch (text.anchor()) {
                        case START -> text.x();
                        case MIDDLE -> text.x() - width / 2;
                        case END -> text.x() - width;
                    };
                    assertThat(left).as(text.text()).isGreaterThanOrEqualTo(group.bounds().x());
                    assertThat(left + width).as(text.text()).isLessThanOrEqualTo(group.bounds().right());
                    assertThat(text.font().size() * zoom).isGreaterThanOrEqualTo(9.49);
                }));
    }

    @Test
    void lessIsDrawnFromFartherAway() {
        Drawing drawing = drawing(sample());
        List<Long> counts = Stream.of(1.0, 0.6, 0.3, 0.1).map(zoom -> texts(drawing.list(View.at(zoom), LinkSet.NONE)).count()).toList();
        assertThat(counts).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(texts(drawing.list(View.at(0.3), LinkSet.NONE)).map(Shape.Text::text)).contains("node1", "rack-a");
    }

    @Test
    void fromAfarSitesAndRacksHaveNamesThatDoNotMeet() {
        DisplayList list = drawing(sample()).list(View.at(0.15), LinkSet.NONE);
        assertThat(texts(list).map(Shape.Text::text)).containsExactly("hall-1", "rack-a", "rack-b", "rack-c");
        assertThat(texts(list).map(text -> text.font().size() * 0.15)).allMatch(size -> Math.abs(size - 9.5) < 0.01);
        List<Group> names = list.groups().stream().filter(group -> group.layer() == Group.Layer.MARKS).toList();
        assertThat(names).allSatisfy(name -> assertThat(names).filteredOn(other -> other != name && other.bounds().overlaps(name.bounds())).isEmpty());
    }

    @Test
    void noLinePassesOverALabel() {
        Design design = Designs.cluster().hosts(2).resource("web").location("web", "node1", "7").location("web", "node2", "-5").design();
        List<Group> links = drawing(design).list(View.at(1), LinkSet.all()).groups();
        List<Group> labels = links.stream().filter(group -> group.layer() == Group.Layer.LABELS).toList();
        assertThat(labels).isNotEmpty().allSatisfy(label -> assertThat(label.shapes()).first().isInstanceOf(Shape.Fill.class));
        assertThat(labels).allSatisfy(label -> assertThat(links.subList(links.indexOf(label), links.size()))
                .flatExtracting(Group::shapes).noneMatch(Shape.Line.class::isInstance));
    }

    @Test
    void aPredictedPlaceHasBracketsAndAFixedOneABorder() {
        Design design = Designs.cluster().hosts(1).guest("vm1", "g1").vm("build", "host1").fenceEach().design();
        Drawing drawing = drawing(design);
        assertThat(shapes(drawing, "vm1-machine")).anyMatch(Shape.Brackets.class::isInstance).noneMatch(Shape.Frame.class::isInstance);
        assertThat(shapes(drawing, "build")).noneMatch(Shape.Brackets.class::isInstance).anyMatch(Shape.Frame.class::isInstance);
    }

    private static List<Shape> shapes(Drawing drawing, String id) {
        return drawing.group(drawing.scene().arrangement().find(BoxId.of(Designs.id(id))).orElseThrow(), View.at(1)).shapes();
    }

    @Test
    void aNodeShowsItsVotesAndARemoteNodeThatItHasNone() {
        assertThat(words(Designs.cluster().hosts(1).votes("node1", 3).remote("r1").design())).contains("DC", "3", "0");
    }

    @Test
    void standbyIsWritten() {
        assertThat(words(Designs.cluster().hosts(1).attribute("node1", "standby", "on").design())).contains("standby");
    }

    @Test
    void theWorstFindingIsMarkedWithItsNumber() {
        Finding warning = new Finding("A", Severity.WARNING, "", List.of(Designs.id("node1")), List.of(), List.of());
        Finding error = new Finding("B", Severity.ERROR, "", List.of(Designs.id("host1")), List.of(), List.of());
        Drawing drawing = drawing(Designs.cluster().hosts(1).design(), warning, error, error);
        Group badge = drawing.badge(drawing.scene().arrangement().show(Designs.id("host1")).orElseThrow(), View.at(1)).orElseThrow();
        assertThat(badge.name()).isEqualTo("2 errors");
        assertThat(badge.shapes()).filteredOn(Shape.Glyph.class::isInstance).extracting(shape -> ((Shape.Glyph) shape).icon()).containsExactly(Icon.ERROR);
    }

    @Test
    void linksOfTheSelectionAreDrawnAndNoOthers() {
        Design design = Designs.cluster().hosts(2).resource("db").resource("web").order("db", "web").fenceEach().design();
        Drawing drawing = drawing(design);
        assertThat(drawing.links(View.at(1), LinkSet.NONE)).isEmpty();
        assertThat(drawing.links(View.at(1), LinkSet.of(Set.of(Designs.id("web"))))).extracting(Group::name).containsExactly("db before web");
        assertThat(drawing.links(View.at(1), LinkSet.of(Set.of(Designs.id("host1"))))).extracting(Group::name).contains("fence-node1 fences node1");
    }

    @Test
    void linksRunAlongTheAxes() {
        DisplayList list = drawing(sample()).list(View.at(1), LinkSet.all());
        assertThat(list.groups().stream().filter(group -> group.layer() == Group.Layer.LINKS).flatMap(group -> group.shapes().stream())
                .filter(Shape.Line.class::isInstance).map(Shape.Line.class::cast)).isNotEmpty()
                .allMatch(line -> line.x1() == line.x2() || line.y1() == line.y2());
    }

    @Test
    void controlCharactersAreShownAsSuch() {
        Design design = Designs.cluster().design();
        Design hostile = design.withTopology(design.topology().withElements(design.topology().elements().with(new Site(Designs.id("hall"), "a\u0007\u009bb"))));
        assertThat(words(hostile)).contains("a␣␣b");
    }

    @Test
    void aLongNameIsCutWithAnEllipsis() {
        assertThat(words(Designs.cluster().node("a-node-with-a-very-long-name-that-nobody-can-read").design())).anyMatch(word -> word.startsWith("a-node") && word.endsWith("…"));
    }
}
