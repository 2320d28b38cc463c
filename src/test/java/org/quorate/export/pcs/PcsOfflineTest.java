package org.quorate.export.pcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.Designs;
import org.quorate.RealTool;
import org.quorate.RealTool.Outcome;
import org.quorate.export.ExportOptions;
import org.quorate.model.CibRule;
import org.quorate.model.CibRule.NestedRule;
import org.quorate.model.CibRule.NodeExpression;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.FencingLevel;
import org.quorate.model.Foreign;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.Score;
import org.quorate.model.Unmodelled;

/// The script's `--offline` with the real pcs: it builds what the CIB export says.
class PcsOfflineTest {
    private static final Map<String, String> SECRET = Map.of("SECRET_BMC", "s3cret&<\"' `$(x)");

    @TempDir
    Path folder;

    @BeforeEach
    void needsPcs() {
        RealTool.require("pcs");
    }

    /// What pcs has words for.
    private static Design sayable() {
        return Designs.cluster().named("lab").nodes(3).links(1).property("stonith-timeout", "120s").property("no-quorum-policy", "stop")
                .resourceDefault("resource-stickiness", "100")
                .remote("remote1").operation("remote1", "monitor", "30s", "timeout", "30s")
                .fence("fence-all", "fence_virsh").param("fence-all", "ip", "10.8.0.1").param("fence-all", "username", "root")
                .param("fence-all", "pcmk_host_map", "node1:vm-1;node2:vm-2;node3:vm-3").param("fence-all", "password", "QUORATE-SECRET(bmc)")
                .guest("vm1", "guest1").operation("vm1", "monitor", "30s", "timeout", "30s").demand("vm1", "cpu", "2").meta("vm1", "allow-migrate", "true")
                .resource("web", "ocf:heartbeat:Dummy").operation("web", "monitor", "10s", "on-fail", "restart")
                .resource("db", "ocf:pacemaker:Dummy").operation("db", "monitor", "10s").param("db", "fake", "$(touch hacked); \"'\\ `id` ü")
                .resource("app", "ocf:pacemaker:Dummy").meta("app", "target-role", "Started")
                .group("stack", "db", "app").meta("stack", "priority", "5").clone("stack-clone", "stack").meta("stack-clone", "interleave", "true")
                .capacity("node1", "cpu", "8").attribute("node2", "rack", "a b")
                .level("node1", 1, "fence-all")
                .confine("web", "guest1").location("vm1", "node1", "-100").colocation("web", "stack-clone", "-5").order("stack-clone", "web")
                .with(rule("loc-rule", new LocationConstraint.Pattern("^vm"), "and",
                        NodeExpression.of("#kind", "ne", "cluster"), NodeExpression.of("rack", "eq", "a")))
                .design();
    }

    /// What pcs has no words for, one of each kind.
    private static Design unsayable() {
        return Designs.cluster().named("lab").nodes(2).property("site-property", "1")
                .resource("twice").change(Primitive.class, "twice", each -> Components.with(each, "instanceAttributes",
                        List.of(NvSet.of(Nv.of("fake", "1")), NvSet.of(Nv.of("state", "/run/x'y")))))
                .resource("op").resource("empty").param("empty", "fake", "")
                .resource("inner").clone("outer", "inner").change(org.quorate.model.Clone.class, "outer", each -> Components.with(each, "description", Optional.of("what <it> is for")))
                .capacity("node1", "speed", "fast").entry("remote9", "cpu", "4")
                .fence("fence-all", "fence_virsh").param("fence-all", "ip", "10.8.0.1").param("fence-all", "username", "root").param("fence-all", "password", "QUORATE-SECRET(bmc)")
                .with(new FencingLevel(Designs.id("strange"), "strange", new FencingLevel.AttributeTarget("rack", "a'b"), "2", List.of("fence-all"), Foreign.NONE))
                .location("twice", "node1", "5")
                .with(new LocationConstraint(Designs.id("again"), "again", new LocationConstraint.Named("twice"), Optional.empty(),
                        new LocationConstraint.OnNode("node1", new Score("6")), Optional.empty(), Foreign.NONE))
                .with(rule("nested", new LocationConstraint.Named("op"), "or", NodeExpression.of("rack", "eq", "and"), new NestedRule(
                        new CibRule(Optional.empty(), Optional.of("0"), Optional.empty(), Optional.empty(), Optional.empty(), List.of(NodeExpression.of("rack", "eq", "b"))))))
                .with(new OrderConstraint(Designs.id("o"), "o", "empty", Optional.of("stop"), "op", Optional.empty(), Optional.empty(), Optional.empty(), Foreign.NONE))
                .with(new Unmodelled(Designs.id("t"), "t", "tags", "<tag id=\"t\"><obj_ref id=\"twice\"/></tag>"))
                .with(new Unmodelled(Designs.id("tick"), "tick", "constraints", "<rsc_ticket id=\"tick\" rsc=\"twice\" ticket=\"T\" loss-policy=\"stop\"/>"))
                .with(new Unmodelled(Designs.id("al"), "al", "alerts", "<alert id=\"al\" path=\"/usr/bin/true\"/>"))
                .design();
    }

    private static LocationConstraint rule(String name, LocationConstraint.Subject subject, String operator, CibRule.Expression... conditions) {
        CibRule rule = new CibRule(Optional.empty(), Optional.of("-INFINITY"), Optional.empty(), Optional.of(operator), Optional.empty(), List.of(conditions));
        return new LocationConstraint(Designs.id(name), name, subject, Optional.empty(), new LocationConstraint.ByRules(List.of(rule)), Optional.empty(), Foreign.NONE);
    }

    @Test
    void buildsWhatPcsHasWordsForAndThenHasNothingToDo() throws IOException {
        ScriptRun script = script(sayable());
        builds(script, sayable());

        Outcome second = script.run(SECRET, "--offline", "cib.xml");

        assertThat(second.exit()).as(second.said()).isZero();
        assertThat(second.output()).contains("Nothing to do");
        assertThat(folder.resolve("hacked")).doesNotExist();
    }

    @Test
    void buildsWhatPcsHasNoWordsFor() throws IOException {
        builds(script(unsayable()), unsayable());
    }

    @Test
    void stopsBeforeItDropsSomethingUnlessToldTo() throws IOException {
        Design more = Designs.cluster().named("lab").nodes(2).property("stonith-enabled", "false").resource("web").meta("web", "target-role", "Stopped").resource("extra")
                .attribute("node1", "standby", "on").location("extra", "node1", "5").design();
        Design less = Designs.cluster().named("lab").nodes(2).property("stonith-enabled", "false").resource("web").design();
        assertThat(script(more).run(Map.of(), "--offline", "cib.xml").exit()).isZero();
        String before = cib();

        Outcome refused = script(less).run(Map.of(), "--offline", "cib.xml");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.error()).contains("  - primitive extra", "  - rsc_location loc-extra-node1", "  - node node1: standby", "  - primitive web: target-role", "--replace");
        assertThat(cib()).isEqualTo(before);

        Outcome replaced = script(less).run(Map.of(), "--offline", "cib.xml", "--replace");

        assertThat(replaced.exit()).as(replaced.said()).isZero();
        assertThat(Comparison.built(cib(), less)).isEqualTo(Comparison.exported(less, Map.of()));
    }

    @Test
    void forcesAnAgentThatIsNotInstalledAndSaysSo() throws IOException {
        Design design = Designs.cluster().nodes(1).property("stonith-enabled", "false").resource("odd", "ocf:nowhere:Odd").param("odd", "a", "b").design();

        Outcome outcome = script(design).run(Map.of(), "--offline", "cib.xml");

        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(outcome.error()).contains("Warning: the agent ocf:nowhere:Odd is not installed here");
        assertThat(Comparison.built(cib(), design)).isEqualTo(Comparison.exported(design, Map.of()));
    }

    @Test
    void stopsWhereTheRealToolRefusesAndChangesNothing() throws IOException {
        Design design = Designs.cluster().nodes(1).property("no-quorum-policy", "perhaps").design();

        Outcome outcome = script(design).run(Map.of(), "--offline", "cib.xml");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.error()).contains("no-quorum-policy", "Stopped in the phase configure, at: step 1 of 1", "has not been changed");
        assertThat(folder.resolve("cib.xml")).doesNotExist();
    }

    @Test
    void refusesAPlaceholderThatIsLeft() throws IOException {
        Design design = Designs.cluster().nodes(1).property("stonith-enabled", "false").resource("web", "ocf:heartbeat:Dummy").param("web", "fake", "QUORATE-SECRET(no name)").design();

        Outcome outcome = script(design).run(Map.of(), "--offline", "cib.xml");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.error()).contains("A placeholder of a secret is left");
    }

    private void builds(ScriptRun script, Design design) throws IOException {
        Outcome outcome = script.run(SECRET, "--offline", "cib.xml");
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(Comparison.built(cib(), design)).isEqualTo(Comparison.exported(design, Map.of("bmc", SECRET.get("SECRET_BMC"))));
    }

    private ScriptRun script(Design design) {
        return new ScriptRun(folder, new PcsExporter().export(design, ExportOptions.DEFAULT).text());
    }

    private String cib() throws IOException {
        return Files.readString(folder.resolve("cib.xml"));
    }
}
