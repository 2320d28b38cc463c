package org.quorate.export.pcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.Designs;
import org.quorate.RealTool;
import org.quorate.RealTool.Outcome;
import org.quorate.export.ExportOptions;
import org.quorate.model.Design;

/// The script's `--offline` with the real pcs.
class PcsOfflineTest {
    @TempDir
    Path folder;

    private static Design remotesAndGuests() {
        return Designs.cluster().named("lab").nodes(3).links(1).property("stonith-timeout", "120s").property("no-quorum-policy", "stop")
                .resourceDefault("resource-stickiness", "100")
                .remote("remote1").operation("remote1", "monitor", "30s", "timeout", "30s")
                .fenceEach().operation("fence-node1", "monitor", "60s")
                .guest("vm1", "guest1").operation("vm1", "monitor", "30s", "timeout", "30s").demand("vm1", "cpu", "2")
                .resource("web", "ocf:heartbeat:Dummy").operation("web", "monitor", "10s")
                .resource("db", "ocf:pacemaker:Dummy").operation("db", "monitor", "10s").resource("app", "ocf:pacemaker:Dummy").operation("app", "monitor", "15s")
                .group("stack", "db", "app").clone("stack-clone", "stack").meta("stack-clone", "interleave", "true")
                .capacity("node1", "cpu", "8").attribute("node2", "rack", "a b")
                .level("node1", 1, "fence-node1")
                .confine("web", "guest1").location("vm1", "node1", "100").colocation("web", "stack-clone", "-5").order("stack-clone", "web")
                .design();
    }

    @Test
    void buildsWhatTheDesignSaysAndThenHasNothingToDo() throws IOException {
        RealTool.require("pcs");
        ScriptRun script = new ScriptRun(folder, new PcsExporter(_ -> "<cib/>").export(remotesAndGuests(), ExportOptions.DEFAULT).text());

        Outcome first = script.run(Map.of("SECRET_BMC", "s3cret&<\"'"), "--offline", "cib.xml");

        assertThat(first.exit()).as(first.said()).isZero();
        assertThat(Files.readString(folder.resolve("cib.xml"))).contains("value=\"s3cret&amp;&lt;&quot;'\"", "remote-node");

        Outcome second = script.run(Map.of("SECRET_BMC", "s3cret&<\"'"), "--offline", "cib.xml");

        assertThat(second.exit()).as(second.said()).isZero();
        assertThat(second.output()).contains("Nothing to do");
    }
}
