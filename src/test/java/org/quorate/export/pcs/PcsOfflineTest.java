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

    private static Design live() {
        return Designs.cluster().named("live").node("node1").node("node2").node("node3").addresses("node1", "10.77.0.11").addresses("node2", "10.77.0.12")
                .addresses("node3", "10.77.0.13").property("stonith-timeout", "120s").resourceDefault("resource-stickiness", "10")
                .resource("remote1", "ocf:pacemaker:remote").param("remote1", "server", "10.77.0.31").param("remote1", "reconnect_interval", "10s").operation("remote1", "monitor", "10s", "timeout", "15s")
                .fence("f1", "fence_ipmilan", "node1").param("f1", "ip", "10.77.0.111").param("f1", "username", "admin").param("f1", "password", "QUORATE-SECRET(bmc)").operation("f1", "monitor", "60s")
                .fence("f2", "fence_ipmilan", "node2").param("f2", "ip", "10.77.0.112").param("f2", "username", "admin").param("f2", "password", "QUORATE-SECRET(bmc)").operation("f2", "monitor", "60s")
                .fence("f3", "fence_ipmilan", "node3").param("f3", "ip", "10.77.0.113").param("f3", "username", "admin").param("f3", "password", "QUORATE-SECRET(bmc)").operation("f3", "monitor", "60s")
                .fence("fr", "fence_ipmilan", "remote1").param("fr", "ip", "10.77.0.131").param("fr", "username", "admin").param("fr", "password", "QUORATE-SECRET(bmc)").operation("fr", "monitor", "60s")
                .guest("vm-guest1", "guest1").meta("vm-guest1", "remote-addr", "10.77.0.51").operation("vm-guest1", "monitor", "10s", "timeout", "30s").operation("vm-guest1", "start", "0s", "timeout", "90s")
                .param("vm-guest1", "hypervisor", "qemu:///system")
                .resource("web", "ocf:pacemaker:Dummy").operation("web", "monitor", "10s").confine("web", "guest1")
                .resource("db", "ocf:pacemaker:Dummy").operation("db", "monitor", "10s").confine("db", "remote1")
                .location("vm-guest1", "remote1", "-INFINITY")
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
