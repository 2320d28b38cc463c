package org.quorate.app.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.EveryKind;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Rack;
import org.quorate.model.Site;
import org.quorate.model.Topology;
import org.quorate.model.VirtualMachine;
import org.quorate.model.edit.Edit;
import org.quorate.template.Templates;

class OutlineTest {

    @Test
    void placesHoldWhatStandsInThem() {
        ElementId hall = ElementId.of("hall");
        ElementId rack = ElementId.of("rack");
        Design design = Edit.put("Add", List.of(new Site(hall, "hall"), new Rack(rack, "rack", Optional.of(hall)),
                org.quorate.model.Components.with(Host.named(ElementId.of("h1"), "h1"), "place", Optional.of(rack)))).apply(Design.EMPTY);
        assertThat(lines(Outline.of(design.topology()), "")).containsExactly("hall", " rack", "  h1");
    }

    @Test
    void everyElementIsThereOnceButForWhatBelongsToAMachine() {
        for (var template : Templates.all()) {
            Topology topology = template.create(Map.of()).topology();
            List<String> lines = lines(Outline.of(topology), "").stream().map(String::strip).filter(line -> !line.startsWith("#")).toList();
            assertThat(lines).doesNotHaveDuplicates();
            List<String> expected = topology.elements().stream().filter(element -> !(element instanceof org.quorate.model.ClusterNode))
                    .filter(element -> !(element instanceof org.quorate.model.Primitive primitive && primitive.machine().isPresent()))
                    .map(element -> element.id().value()).toList();
            assertThat(lines).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void whatStandsNowhereHasAHeadingWithACount() {
        Design design = Edit.put("Add", VirtualMachine.named(ElementId.of("vm"), "vm")).apply(Design.EMPTY);
        assertThat(lines(Outline.of(design.topology()), "")).containsExactly("# Virtual machines (1)", " vm");
    }

    @Test
    void eachSortOfPartOfTheConfigurationHasAHeading() {
        Design design = EveryKind.design();
        Topology topology = design.topology();
        List<String> lines = lines(Outline.of(topology.withCluster(Components.with(topology.cluster(), "properties", List.of(NvSet.of(Nv.of("maintenance-mode", "true")))))), "");
        assertThat(lines).contains("# Services (5)", " httpd-bundle", "  httpd", "# Templates (1)", "# Location constraints (1)", "# Colocation constraints (1)",
                "# Order constraints (1)", "# Ticket constraints (1)", "# Tags (1)", "# Access control (3)", "# Alerts (1)", "# Other parts of the CIB (1)", " cib.odd",
                "# Properties and defaults", " # Cluster properties 1");
    }

    private static List<String> lines(List<Outline.Branch> branches, String indent) {
        List<String> lines = new ArrayList<>();
        for (Outline.Branch branch : branches) {
            lines.add(indent + switch (branch.line()) {
                case Outline.Item(ElementId id) -> id.value();
                case Outline.Heading(String title) -> "# " + title;
                case Outline.Whole(String title, int values) -> "# " + title + " " + values;
            });
            lines.addAll(lines(branch.children(), indent + " "));
        }
        return lines;
    }
}
