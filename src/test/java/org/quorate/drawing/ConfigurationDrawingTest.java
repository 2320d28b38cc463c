package org.quorate.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.EveryKind;
import org.quorate.analysis.Facts;
import org.quorate.layout.Arrangement;
import org.quorate.layout.Box;
import org.quorate.layout.BoxId;
import org.quorate.layout.Containment;
import org.quorate.layout.Packing;
import org.quorate.layout.Placed;
import org.quorate.model.Bundle;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.ResourceSet;
import org.quorate.model.edit.Edit;
import org.quorate.simulate.Placement;

/// Bundles, sets of resources, tickets and tags on the canvas.
class ConfigurationDrawingTest {

    private static Drawing drawing(Design design) {
        Facts facts = Facts.of(design.topology());
        return new Drawing(new Scene(design, facts, Packing.arrange(Containment.of(design, facts, Placement.estimate(facts)), design.diagram()), List.of()),
                new BundledFonts());
    }

    private static Placed box(Arrangement arrangement, String element, String part) {
        return arrangement.find(BoxId.of(Designs.id(element), part)).orElseThrow();
    }

    private static List<String> links(Design design, LinkKind kind, String constraint) {
        return drawing(design).list(View.at(1), new LinkSet(Set.of(), EnumSet.of(kind))).groups().stream()
                .filter(group -> group.layer() == Group.Layer.LINKS && group.id().element().equals(java.util.Optional.of(Designs.id(constraint)))).map(Group::name).toList();
    }

    @Test
    void eachReplicaStandsWhereItsContainerRunsAndHoldsItsInstance() {
        Arrangement arrangement = drawing(EveryKind.design()).scene().arrangement();
        assertThat(Stream.of(0, 1, 2).map(i -> box(arrangement, "httpd-bundle", "httpd-bundle-" + i).parent()).distinct()).as("one replica on each node").hasSize(3);
        for (int i = 0; i < 3; i++) {
            Placed replica = box(arrangement, "httpd-bundle", "httpd-bundle-" + i);
            assertThat(replica.kind()).isEqualTo(Box.Kind.GROUP);
            assertThat(arrangement.find(replica.parent()).orElseThrow().kind()).isEqualTo(Box.Kind.HOST);
            assertThat(box(arrangement, "httpd", "httpd:" + i).parent()).isEqualTo(replica.id());
        }
        assertThat(texts(EveryKind.design())).contains("httpd-bundle-0", "httpd-bundle-2", "podman");
    }

    @Test
    void replicasThatFindNoNodeStandInTheTray() {
        Bundle four = Components.with(EveryKind.bundle(), "container", new Bundle.Container("podman", Map.of("image", "x", "replicas", "4")));
        Arrangement arrangement = drawing(Edit.put("More", four).apply(EveryKind.design())).scene().arrangement();
        assertThat(arrangement.find(box(arrangement, "httpd-bundle", "httpd-bundle-3").parent()).orElseThrow().kind()).isEqualTo(Box.Kind.TRAY);
    }

    @Test
    void setsAreLinksBetweenThoseThatDependOnEachOther() {
        assertThat(SetPairs.ofOrder(List.of(EveryKind.set("a", "b"), ResourceSet.of(List.of("c", "d"), Map.of("sequential", "false")), EveryKind.set("e"))))
                .extracting(pair -> pair.from() + pair.to()).containsExactly("ab", "bc", "bd", "ce", "de");
        assertThat(SetPairs.ofColocation(List.of(EveryKind.set("a", "b"), ResourceSet.of(List.of("c", "d"), Map.of("sequential", "false")), EveryKind.set("e", "f"))))
                .extracting(pair -> pair.from() + pair.to()).containsExactly("ba", "ac", "ad", "fe", "cf", "df");
        Design design = EveryKind.design();
        assertThat(links(design, LinkKind.ORDER, "sequence")).containsExactlyInAnyOrder("ip before db", "db before web");
        assertThat(links(design, LinkKind.COLOCATION, "together")).containsExactlyInAnyOrder("db with web", "web with ip", "web with app");
    }

    @Test
    void aTicketAndATagAreSignsAtTheirResources() {
        List<Group> groups = drawing(EveryKind.design()).list(View.at(1), LinkSet.NONE).groups();
        assertThat(withIcon(groups, Icon.TICKET)).containsExactly("service db");
        assertThat(withIcon(groups, Icon.TAG)).containsExactlyInAnyOrder("service web", "service ip");
    }

    @Test
    void whatIsMadeFromATemplateShowsItsAgent() {
        assertThat(texts(EveryKind.design())).contains("apache");
    }

    private static List<String> texts(Design design) {
        return drawing(design).list(View.at(1), LinkSet.NONE).groups().stream().flatMap(group -> group.shapes().stream())
                .filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).toList();
    }

    private static List<String> withIcon(List<Group> groups, Icon icon) {
        return groups.stream().filter(group -> group.shapes().stream().anyMatch(shape -> shape instanceof Shape.Glyph glyph && glyph.icon() == icon)).map(Group::name).toList();
    }
}
