package org.quorate.export.pcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.Designs;
import org.quorate.RealTool;
import org.quorate.RealTool.Outcome;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.finding.LeftOut;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Info;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Score;
import org.quorate.model.Unmodelled;

/// The script as text, and what the real bash makes of it without pcs.
class PcsScriptTest {
    private static final String GOLDEN = "src/test/resources/export/pcs/";

    @TempDir
    Path folder;

    private static Designs small() {
        return Designs.cluster().named("small").nodes(2).links(1).property("stonith-timeout", "60s").fenceEach()
                .remote("remote1").guest("vm1", "guest1").resource("web").location("web", "guest1", "INFINITY");
    }

    private static Design hostile() {
        String evil = "$(touch hacked)`touch hacked`'\"\\;\n# rm -rf ~\u001b]0;x\u0007\u202e";
        Design design = Designs.cluster().named("-x' $(touch hacked)").nodes(2)
                .change(ClusterNode.class, "node1", node -> Components.with(node, "name", "--force")).change(ClusterNode.class, "node2", node -> Components.with(node, "name", "n'2"))
                .links(1)
                .resource("web").param("web", "fake", evil).meta("web", "target-role", "- -x")
                .location("web", "n", "5").change(LocationConstraint.class, "loc-web-n", each -> Components.with(each, "place",
                        new LocationConstraint.OnNode("n'2;touch hacked", new Score("5")))).with(new Unmodelled(Designs.id("x"), "x", "tags", "<tag id=\"x'$(touch hacked)\"/>"))
                .attribute("n'2", "a b", evil).design();
        return design.withInfo(new Info(evil, "", evil, "", Optional.empty(), Optional.empty()));
    }

    private static ExportResult export(Design design, String... findings) {
        return new PcsExporter().export(design, ExportOptions.DEFAULT.withFindings(List.of(findings)));
    }

    private ScriptRun script(Design design) {
        return new ScriptRun(folder, export(design).text());
    }

    @Test
    void saysTheDesignInTheExpectedWords() throws IOException {
        String text = export(small().design(), "FEN-01: node1 has no fence device.").text();
        String own = text.substring(0, text.indexOf("# What the script does."));
        Path golden = Path.of(GOLDEN, "small.bash");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, own);
        }
        assertThat(own).isEqualTo(Files.readString(golden));
    }

    @Test
    void isTheSameEachTime() {
        assertThat(export(small().design())).isEqualTo(export(small().design()));
    }

    @Test
    void leadsFromLinesToElementsAndBack() {
        ExportResult result = export(small().design());
        List<String> lines = result.text().lines().toList();

        List<String> web = result.origins().stream().filter(origin -> origin.elements().contains(Designs.id("web")))
                .flatMap(origin -> lines.subList(origin.firstLine() - 1, origin.lastLine()).stream()).toList();

        assertThat(web).containsExactly("    create resource create web ocf:heartbeat:Dummy");
        assertThat(result.origins()).allSatisfy(origin -> assertThat(origin.firstLine()).isLessThanOrEqualTo(origin.lastLine()));
    }

    @Test
    void passesShellcheck() throws IOException {
        RealTool shellcheck = RealTool.require("shellcheck");
        for (Design design : List.of(small().design(), hostile(), Design.EMPTY)) {
            Files.writeString(folder.resolve("script.bash"), export(design).text());
            Outcome outcome = shellcheck.run(folder, "script.bash");
            assertThat(outcome.said()).isEmpty();
        }
    }

    @Test
    void aDryRunPrintsAndRunsNothing() {
        Outcome outcome = script(small().design()).run(Map.of("PATH", "/nowhere"), "--dry-run");

        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.output()).contains("Phase auth", "Phase setup", "Phase keys", "Phase configure", "Phase verify",
                "pcs -- cluster setup small node1 addr=10.0.0.1 node2 addr=10.0.0.2 transport knet",
                "pcs -f WORK --no-default-ops -- cluster node add-remote remote1 10.9.0.10").doesNotContain("two_node");
    }

    @Test
    void explainsItself() {
        Outcome outcome = script(small().design()).run(Map.of(), "--help");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.output()).contains("--help", "--check", "--dry-run", "--phase", "--offline", "--replace", "SECRET_BMC", "REMOTE_KEYS",
                "Phases of this script: auth setup keys configure verify");
    }

    @Test
    void refusesAWrongCommandLine() {
        ScriptRun script = script(Designs.cluster().nodes(1).design());

        assertThat(script.run(Map.of(), "--phase").exit()).isEqualTo(2);
        assertThat(script.run(Map.of(), "--nonsense").error()).contains("Unknown argument: --nonsense");
        assertThat(script.run(Map.of(), "--phase", "sleep").error()).contains("There is no phase sleep");
        assertThat(script.run(Map.of(), "--phase", "setup").error()).contains("does not apply");
        assertThat(script.run(Map.of(), "--check", "--dry-run").exit()).isEqualTo(2);
        assertThat(script.run(Map.of(), "--offline", "x", "--phase", "verify").error()).contains("only the phase configure");
    }

    @Test
    void stopsBeforeItsFirstStepWithoutASecret() {
        RealTool.require("pcs");
        Outcome outcome = script(small().design()).run(Map.of(), "--offline", "cib.xml");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output()).doesNotContain("Phase");
        assertThat(outcome.error()).contains("Nothing has been done", "The secret bmc is not in the environment as SECRET_BMC");
        assertThat(folder.resolve("cib.xml")).doesNotExist();
    }

    @Test
    void checksPreconditionsAndChangesNothing() {
        RealTool.require("pcs");
        Outcome good = script(small().design()).run(Map.of("SECRET_BMC", "x"), "--check", "--offline", "cib.xml");
        assertThat(good.exit()).as(good.said()).isZero();
        assertThat(good.output()).contains("Nothing stands in the way");
        assertThat(folder.resolve("cib.xml")).doesNotExist();

        Outcome bad = script(small().design()).run(Map.of("SECRET_BMC", "QUORATE-SECRET(x)"), "--check", "--offline", "cib.xml");
        assertThat(bad.exit()).isEqualTo(1);
        assertThat(bad.error()).contains("placeholder");
    }

    @Test
    void hostileNamesStayData() throws IOException {
        ScriptRun script = script(hostile());

        Outcome outcome = script.run(Map.of(), "--dry-run");
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(script.run(Map.of(), "--help").exit()).isZero();

        assertThat(folder.resolve("hacked")).doesNotExist();
        assertThat(Files.readString(script.script())).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void twoSecretsNeverShareAVariable() {
        Design design = small().param("fence-node1", "a", "QUORATE-SECRET(a.b)").param("fence-node1", "b", "QUORATE-SECRET(a-b)").design();

        assertThat(export(design).text()).contains("SECRETS=(a-b a.b bmc)", "SECRET_VARIABLES=(SECRET_A_B SECRET_A_B_2 SECRET_BMC)");
    }

    @Test
    void tellsWhatItCannotSay() {
        Design design = Designs.cluster().named("c").nodes(3).links(1).votes("node2", 2).totem("rrp_mode", "passive").quorum("two_node", "1")
                .property("dc-version", "2.1").resource("web").param("web", "text", "two\nlines").design();

        assertThat(export(design).leftOut()).extracting(LeftOut::message).contains(
                "The 2 votes of node2: pcs cannot set votes of a node.",
                "The option rrp_mode=passive of corosync's section totem: pcs cannot set it.",
                "The option two_node=1 of corosync's section quorum: pcs cannot set it.",
                "Line breaks and tabs in values of web: Pacemaker's tools do not keep them.",
                "The cluster property dc-version: the cluster writes it itself.");
        assertThat(export(design).text()).contains("#   - The 2 votes of node2").doesNotContain("dc-version=", " quorum two_node");
    }

    @Test
    void hasNoSetupWithoutAddresses() {
        ExportResult result = export(Designs.cluster().named("c").nodes(2).design());

        assertThat(result.text()).contains("PHASES=(configure verify)");
        assertThat(result.leftOut()).extracting(LeftOut::message).contains("The script has no phases auth and setup: an address of node1 is not known.");
    }

    @Test
    void setsUpLinksQuorumDeviceAndSbd() {
        Design design = Designs.cluster().named("c").nodes(2).links(2).totem("token", "5000").totem("crypto_cipher", "aes256").quorum("wait_for_all", "1")
                .qdevice("ffsplit").sbd("/dev/disk/by-id/a").cluster(cluster -> Components.with(cluster, "sbd", cluster.sbd().map(sbd ->
                        Components.with(sbd, "options", Map.of("SBD_WATCHDOG_TIMEOUT", "10"))))).design();

        assertThat(export(design).text().replace("\n    ", " ")).contains(
                "AUTH=(node1 addr=10.0.0.1 node2 addr=10.0.0.2 qnetd.example addr=qnetd.example)",
                "CLUSTER=(cluster setup c node1 addr=10.0.0.1 addr=10.1.0.1 node2 addr=10.0.0.2 addr=10.1.0.2 transport knet crypto cipher=aes256 totem token=5000 quorum wait_for_all=1)",
                "DEVICE=(quorum device add model net algorithm=ffsplit host=qnetd.example)",
                "SBD_ENABLE=(stonith sbd enable device=/dev/disk/by-id/a SBD_WATCHDOG_TIMEOUT=10)");
    }

    @Test
    void givesTheBareCommandsOfASectionOrOfElements() {
        PcsExporter exporter = new PcsExporter();

        assertThat(exporter.export(small().design(), ExportOptions.DEFAULT.withSection("constraints")).text())
                .endsWith("\n# Constraints\npcs -f work.xml -- constraint location add loc-web-guest1 web guest1 INFINITY\n").doesNotContain("create");
        assertThat(exporter.export(small().design(), ExportOptions.DEFAULT.withSelect(List.of(Designs.id("web")))).text())
                .endsWith("\n# Resources\npcs -f work.xml --no-default-ops -- resource create web ocf:heartbeat:Dummy\n").doesNotContain("vm1");
        assertThatIllegalArgumentException().isThrownBy(() -> exporter.export(small().design(), ExportOptions.DEFAULT.withSection("moon")))
                .withMessageContaining("the section moon; it has crm_config, resources, constraints");
    }

    @Test
    void knowsItsTarget() {
        Design design = Designs.cluster().nodes(1).design();
        assertThat(new PcsExporter().export(design, ExportOptions.DEFAULT.withTarget("pcs-0.11")).text()).startsWith("#!/usr/bin/env bash\n");
        assertThatIllegalArgumentException().isThrownBy(() -> new PcsExporter().export(design, ExportOptions.DEFAULT.withTarget("pcs-9")))
                .withMessageContaining("pcs-0.11");
    }
}
