package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Votes;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.export.corosync.CorosyncExporter;
import org.quorate.model.ClusterNode;
import org.quorate.model.Design;
import org.quorate.model.QuorumDevice;
import org.quorate.template.Template;
import org.quorate.template.Templates;

/// The corosync.conf of every sample, before the judges: pcs, which would write the same, and corosync, which counts the
/// same votes.
class SamplesCorosyncTest {

    @TempDir
    private Path folder;

    static List<Template> templates() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void pcsWouldWriteTheSame(Template template) throws Exception {
        RealTool pcs = RealTool.require("pcs");
        Design design = template.create(Map.of());
        Path file = folder.resolve("corosync.conf");

        List<String> setup = new ArrayList<>(List.of("cluster", "setup", "--corosync_conf", file.toString(), "--no-cluster-uuid", design.topology().cluster().name()));
        design.topology().all(ClusterNode.class).forEach(node -> {
            setup.add(node.name());
            node.addresses().forEach(address -> setup.add("addr=" + address));
        });
        assertThat(pcs.run(folder, setup)).satisfies(outcome -> assertThat(outcome.exit()).as(outcome.said()).isZero());
        for (QuorumDevice device : design.topology().quorumDevice().stream().toList()) {
            List<String> add = List.of("quorum", "device", "add", "--corosync_conf", file.toString(), "model", "net",
                    "host=" + device.host().orElseThrow(), "algorithm=" + device.algorithm().orElseThrow());
            assertThat(pcs.run(folder, add)).satisfies(outcome -> assertThat(outcome.exit()).as(outcome.said()).isZero());
        }

        ExportResult exported = new CorosyncExporter().export(design, ExportOptions.DEFAULT);
        assertThat(exported.text()).isEqualTo(Files.readString(file));
        assertThat(exported.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void corosyncCountsTheSameVotes(Template template) throws Exception {
        RealTool.require("corosync");
        Design design = template.create(Map.of());
        Votes votes = Facts.of(design.topology()).votes();

        RealCorosync.Quorum seen = new RealCorosync(folder).quorum(new CorosyncExporter().export(design, ExportOptions.DEFAULT).text());

        // the quorum device is not there, and corosync counts its vote from when it connects; the quorum is the same
        assertThat(seen.expected()).isEqualTo(votes.expected() - votes.device());
        assertThat(seen.quorum()).isEqualTo(votes.quorum());
    }
}
