package org.quorate.export.pcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.RealTool;
import org.quorate.RealTool.Outcome;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.designfile.DesignFile;
import org.quorate.export.ExportOptions;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;
import org.quorate.model.Primitive;

/// Each sample, through its script and the real pcs: verified, the same as the CIB export, and planned by Pacemaker's own
/// scheduler onto nodes where the design lets it run.
class SamplesOfflineTest {
    /// `* Start      web-1      (  guest1 )`; a clone's instance has a number
    private static final Pattern PLANNED = Pattern.compile("\\* (?:Start|Promote) +([^ :]+)(?::\\d+)? +\\( *(?:Stopped -> \\w+ )?([^ ]+) *\\)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"two-node-qdevice", "three-node-remotes-guests", "stretched-two-site"})
    void isBuiltAndPlacedAsDesigned(String sample) throws IOException, UnusableFileException {
        Design design = DesignFile.read(Path.of("samples", sample + ".yaml")).design();
        build(design);
        assertPlaced(design, simulated(design));
    }

    @Test
    @Tag("full")
    void theReferenceDeploymentIsBuilt() throws IOException, UnusableFileException {
        build(DesignFile.read(Path.of("samples", "scale-out-16-64-64.yaml")).design());
    }

    private void build(Design design) throws IOException {
        RealTool.require("pcs");
        Map<String, String> secrets = new PcsExporter().plan(design).secrets().stream().collect(Collectors.toMap(name -> name, name -> "of " + name));
        Map<String, String> environment = secrets.entrySet().stream().collect(Collectors.toMap(
                secret -> "SECRET_" + secret.getKey().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), Map.Entry::getValue));
        ScriptRun script = new ScriptRun(folder, new PcsExporter().export(design, ExportOptions.DEFAULT).text());

        Outcome outcome = script.run(environment, "--offline", "cib.xml");

        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(Comparison.built(Files.readString(folder.resolve("cib.xml")), design)).isEqualTo(Comparison.exported(design, secrets));
    }

    private String simulated(Design design) {
        List<String> arguments = new ArrayList<>(List.of("-x", "cib.xml", "-q", "1", "-I", "online.xml"));
        Facts.of(design.topology()).nodes().clusterNodes().forEach(node -> arguments.addAll(List.of("-u", node.name())));
        Outcome online = RealTool.require("crm_simulate").run(folder, arguments);
        assertThat(online.exit()).as(online.said()).isZero();
        Outcome plan = RealTool.require("crm_simulate").run(folder, "-R", "-x", "online.xml");
        assertThat(plan.exit()).as(plan.said()).isZero();
        return plan.output();
    }

    private static void assertPlaced(Design design, String simulated) {
        Facts facts = Facts.of(design.topology());
        Map<String, List<String>> placed = PLANNED.matcher(simulated).results()
                .collect(Collectors.groupingBy((MatchResult match) -> match.group(1), Collectors.mapping(match -> match.group(2), Collectors.toList())));
        for (String name : new PcsExporter().plan(design).expected()) {
            assertThat(placed).as(name + " is planned to run, in:\n" + simulated).containsKey(name);
            Primitive primitive = design.topology().named(Primitive.class, name).orElseThrow();
            for (String on : placed.get(name)) {
                Node node = facts.nodes().find(on).orElseThrow();
                assertThat(facts.locations().allows(facts.resources().outermost(primitive), node)).as(name + " may run on " + on).isTrue();
            }
        }
    }
}
