package org.quorate.export.pcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.RealTool;
import org.quorate.RealTool.Outcome;
import org.quorate.cib.CibImport;
import org.quorate.cib.CibParts;
import org.quorate.export.ExportOptions;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;
import org.quorate.model.Elements;
import org.quorate.model.Topology;

/// Configurations of clusters, imported, and built again by the script with the real pcs.
class ExamplesOfflineTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"03-groups-clones", "04-bundles", "05-constraints", "06-utilization", "07-tags-acls-alerts", "08-defaults-rules"})
    void arePlannedInPcsWordsAlone(String name) throws IOException, UnusableFileException {
        assertThat(new PcsExporter().plan(imported(name)).parts()).isNotEmpty().allSatisfy(part -> assertThat(part.steps())
                .allSatisfy(step -> assertThat(step).isInstanceOfAny(Step.Say.class, Step.Create.class)));
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(strings = {"03-groups-clones", "04-bundles", "05-constraints", "06-utilization", "07-tags-acls-alerts", "08-defaults-rules", "09-crmsh-lab",
            "10-legacy-master"})
    void areBuiltAgain(String name) throws IOException, UnusableFileException {
        RealTool.require("pcs");
        Design design = imported(name);
        Outcome outcome = new ScriptRun(folder, new PcsExporter().export(design, ExportOptions.DEFAULT).text()).run(Map.of(), "--offline", "cib.xml");
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(Comparison.built(Files.readString(folder.resolve("cib.xml")), design)).isEqualTo(Comparison.exported(design.withTopology(RunTime.without(design.topology())), Map.of()));
    }

    private static Design imported(String name) throws IOException, UnusableFileException {
        CibParts parts = CibImport.parts(name, Files.readString(Path.of("src/test/resources/cib-examples", name + ".xml")), true);
        return Design.EMPTY.withTopology(Topology.EMPTY.withElements(Elements.of(parts.elements())).withCluster(parts.cluster()));
    }
}
