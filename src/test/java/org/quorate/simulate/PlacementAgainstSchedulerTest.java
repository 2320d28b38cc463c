package org.quorate.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.RealTool;
import org.quorate.analysis.Facts;
import org.quorate.export.ExportOptions;
import org.quorate.export.cib.CibExporter;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.edit.Edit;
import org.quorate.template.Templates;

/// The estimate, held against the scheduler that it estimates: every resource of the samples and examples starts on the node
/// that crm_simulate plans.
class PlacementAgainstSchedulerTest {

    private static final Pattern START = Pattern.compile("^\\s*\\* Start\\s+(\\S+)\\s+\\(\\s*(?:\\S+ )?(\\S+)\\s*\\)");

    @TempDir
    private Path folder;

    record Case(String name, Design design) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        Templates.all().forEach(template -> cases.add(new Case(template.name(), template.create(Map.of()))));
        for (String example : List.of("01-fencing-levels", "02-remote-guest", "03-groups-clones", "06-utilization")) {
            cases.add(new Case(example, imported(Path.of("src/test/resources/cib-examples", example + ".xml"))));
        }
        cases.add(new Case("a node in standby", resting(Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of()))));
        return cases.stream();
    }

    private static Design resting(Design design) {
        ClusterNode node = design.topology().named(ClusterNode.class, "node2").orElseThrow();
        ClusterNode resting = Components.with(node, "attributes", List.of(NvSet.of(Nv.of("standby", "on"))));
        return Edit.put("standby", resting).apply(design);
    }

    private static Design imported(Path cib) throws IOException {
        try {
            return Importer.read(List.of(new NamedText(cib.toString(), Files.readString(cib))), false).design();
        } catch (UnusableFileException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void startsWhereTheSchedulerStartsIt(Case given) throws IOException {
        Map<String, String> planned = planned(given.design());
        Placement estimate = Placement.estimate(Facts.of(given.design().topology()));

        Map<String, String> estimated = new TreeMap<>();
        estimate.nodes().forEach((instance, node) -> node.ifPresent(present -> estimated.put(instance, present)));
        planned.keySet().retainAll(estimate.nodes().keySet());
        assertThat(planned).isNotEmpty();
        assertThat(estimated).isEqualTo(planned);
    }

    private Map<String, String> planned(Design design) throws IOException {
        RealTool simulate = RealTool.require("crm_simulate");
        Path cib = Files.writeString(folder.resolve("cib.xml"), online(design));
        Map<String, String> planned = new TreeMap<>();
        simulate.run(folder, "-R", "-x", cib.toString()).output().lines().forEach(line -> {
            Matcher start = START.matcher(line);
            if (start.find()) {
                planned.put(start.group(1), start.group(2));
            }
        });
        return planned;
    }

    /// The CIB with all cluster nodes up and nothing running. Written by hand: `crm_simulate --node-up` leaves a second
    /// connection for each guest node behind, and those count in the placement.
    private static String online(Design design) {
        StringBuilder status = new StringBuilder("<status>");
        design.topology().all(ClusterNode.class).forEach(node -> status.append(
                "<node_state id='%s' uname='%s' in_ccm='true' crmd='online' join='member' expected='member'/>".formatted(node.nodeId().orElseThrow(), node.name())));
        return new CibExporter().export(design, ExportOptions.DEFAULT).text().replaceFirst("<cib (?![^>]*have-quorum)", "<cib have-quorum='1' ")
                .replace("<status/>", status + "</status>");
    }
}
