package org.quorate.export.pcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.Designs;
import org.quorate.RealTool;
import org.quorate.RealTool.Outcome;
import org.quorate.export.ExportOptions;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclRole.Permission;
import org.quorate.model.AclTarget;
import org.quorate.model.AgentName;
import org.quorate.model.Alert;
import org.quorate.model.Alert.Recipient;
import org.quorate.model.Bundle;
import org.quorate.model.CibRule;
import org.quorate.model.CibRule.AgentPattern;
import org.quorate.model.CibRule.DateExpression;
import org.quorate.model.CibRule.NestedRule;
import org.quorate.model.CibRule.NodeExpression;
import org.quorate.model.CibRule.OperationExpression;
import org.quorate.model.CibRule.ResourceExpression;
import org.quorate.model.CibRule.TimeParts;
import org.quorate.model.ClusterElement;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Foreign;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operations;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.ResourceSet;
import org.quorate.model.Score;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.TicketConstraint;

/// Bundles, resource sets, tickets, dates, tags, ACLs, alerts and what is shared, through the script and the real pcs.
class TypedOfflineTest {
    private static final String ODD = "-x '\"$(touch hacked) `id` ; ü\\";

    @TempDir
    Path folder;

    @BeforeEach
    void needsPcs() {
        RealTool.require("pcs");
    }

    private static Designs cluster() {
        return Designs.cluster().named("lab").nodes(2).property("stonith-enabled", "false").resource("a").resource("b").resource("c").resource("d").resource("m1").resource("m2")
                .group("g", "m1", "m2").resource("inner").clone("cl", "inner");
    }

    /// What pcs has words for.
    private static Designs sayable() {
        return rules(administration(constraints(bundles(cluster()))));
    }

    private static Designs bundles(Designs designs) {
        Bundle.ContainerNetwork network = new Bundle.ContainerNetwork(Optional.empty(), Map.of("ip-range-start", "192.0.2.90", "host-netmask", "24"), List.of(
                new Bundle.PortMapping(Optional.of("web-port"), Optional.of("80"), Optional.of("8080"), Optional.empty()),
                new Bundle.PortMapping(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("9000-9010"))));
        Bundle.Storage storage = new Bundle.Storage(Optional.empty(), List.of(
                new Bundle.StorageMapping(Optional.empty(), Optional.of("/srv/" + ODD), Optional.empty(), Optional.of("/var/www"), Optional.of("ro,z")),
                new Bundle.StorageMapping(Optional.empty(), Optional.empty(), Optional.of("/var/log/web"), Optional.of("/var/log"), Optional.empty())));
        return designs.resource("contained").param("contained", "fake", ODD).demand("contained", "cpu", "1")
                .with(new Bundle(Designs.id("web"), "web", Optional.empty(), new Bundle.Container("podman", Map.of("image", "registry/web:1", "replicas", "2", "run-command", ODD)),
                        Optional.of(network), Optional.of(storage), Optional.of("contained"), List.of(), List.of(NvSet.of(Nv.of("priority", "3"))), Foreign.NONE))
                .with(new Bundle(Designs.id("bare"), "bare", Optional.empty(), new Bundle.Container("docker", Map.of("image", "bare", "promoted-max", "1")),
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Foreign.NONE));
    }

    private static Designs constraints(Designs designs) {
        return designs.with(new ColocationSetConstraint(Designs.id("cs"), "cs", Optional.of(new Score("-INFINITY")), Optional.empty(),
                        List.of(ResourceSet.of(List.of("a", "b"), Map.of("sequential", "false")), ResourceSet.of(List.of("cl"), Map.of("role", "Promoted"))), Foreign.NONE))
                .with(new OrderSetConstraint(Designs.id("os"), "os", Optional.of("Optional"), Optional.of("false"),
                        List.of(ResourceSet.of(List.of("a", "b"), Map.of("require-all", "false", "sequential", "false")),
                                ResourceSet.of(List.of("web", "m1"), Map.of("action", "start"))), Foreign.NONE))
                .with(new TicketConstraint(Designs.id("t1"), "t1", "ticket-A", new TicketConstraint.Named("cl", Optional.of("Promoted")), Optional.of("demote"), Foreign.NONE))
                .with(new TicketConstraint(Designs.id("t2"), "t2", "ticket-A", new TicketConstraint.Named("a", Optional.empty()), Optional.empty(), Foreign.NONE))
                .with(new TicketConstraint(Designs.id("t3"), "t3", "B", new TicketConstraint.Sets(List.of(ResourceSet.of(List.of("c", "d"), Map.of()))),
                        Optional.of("freeze"), Foreign.NONE));
    }

    private static Designs administration(Designs designs) {
        return designs.with(new Tag(Designs.id("tier"), "tier", List.of("b", "a", "web", "contained"), Foreign.NONE))
                .with(new AclTarget(Designs.id("user"), ODD, List.of("ops", "nobody"), Foreign.NONE))
                .with(new AclGroup(Designs.id("haclient2"), "haclient2", List.of("ops"), Foreign.NONE))
                .with(new AclRole(Designs.id("ops"), "ops", Optional.of(ODD), List.of(permission("read", Optional.of("//node[@x='$(id)']"), Optional.empty()),
                        permission("read", Optional.of("/cib"), Optional.empty()), permission("deny", Optional.empty(), Optional.of("a"))), Foreign.NONE))
                .with(new AclRole(Designs.id("nobody"), "nobody", Optional.empty(), List.of(), Foreign.NONE))
                .with(new Alert(Designs.id("mail"), "mail", Optional.of(ODD), "/usr/local/bin/" + ODD, Optional.empty(), List.of(NvSet.of(Nv.of("from", ODD))),
                        List.of(NvSet.of(Nv.of("timeout", "15s"))), List.of(
                        new Recipient(Optional.of("first"), "root@x \"$(id)\"", Optional.of(ODD), List.of(NvSet.of(Nv.of("k", "v"))), List.of(NvSet.of(Nv.of("timeout", "5s")))),
                        new Recipient(Optional.empty(), "-n", Optional.empty(), List.of(), List.of())), Foreign.NONE));
    }

    private static Permission permission(String kind, Optional<String> xpath, Optional<String> reference) {
        return new Permission(Optional.empty(), kind, xpath, reference, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Designs rules(Designs designs) {
        CibRule.Expression office = spec("hours", "9-16", "weekdays", "1-5");
        CibRule.Expression late = new DateExpression(Optional.empty(), "gt", Optional.of("2030-01-01T12:00:00+02:00"), Optional.empty(), Optional.empty(), Optional.empty());
        CibRule.Expression early = new DateExpression(Optional.empty(), "lt", Optional.empty(), Optional.of("2020-02-29"), Optional.empty(), Optional.empty());
        CibRule.Expression between = range(Optional.of("2026-01-01"), Optional.of("2027-01-01"), Optional.empty());
        CibRule.Expression month = range(Optional.of("2026-01-01T00:00:00Z"), Optional.empty(), Optional.of(new TimeParts(Optional.empty(), Map.of("months", "1"))));
        CibRule.Expression until = range(Optional.empty(), Optional.of("2027-01-01"), Optional.empty());
        CibRule.Expression dummy = new ResourceExpression(Optional.empty(), new AgentPattern(Optional.of("ocf"), Optional.empty(), Optional.of("Dummy")));
        return designs.with(location("l1", new LocationConstraint.Named("a"), rule("and", "500", NodeExpression.of("#uname", "eq", "node1"),
                        nested("or", office, early, nested("and", late, month)))))
                .with(location("l2", new LocationConstraint.Pattern("^[ab].*\"$'"), rule("or", "-INFINITY", nested("and", office, between), month)))
                .with(location("l3", new LocationConstraint.Named("web"), rule("and", "INFINITY", between)))
                .cluster(cluster -> Components.with(Components.with(cluster, "resourceDefaults", List.of(set("rd", "10", rule("or", "INFINITY", nested("and", dummy, office), until)),
                        NvSet.of(Nv.of("resource-stickiness", "7")))),
                        "operationDefaults", List.of(NvSet.of(Nv.of("timeout", "30s")), set("od", "5", rule("and", "INFINITY",
                                new OperationExpression(Optional.empty(), "monitor", Optional.of("10s")), NodeExpression.of("#uname", "ne", "node2"), late)))));
    }

    private static NvSet set(String id, String score, CibRule rule) {
        return new NvSet(Optional.of(id), Optional.empty(), Optional.of(score), Optional.of(rule), List.of(Nv.of("record-pending", "false")), Foreign.NONE);
    }

    private static DateExpression spec(String... parts) {
        return new DateExpression(Optional.empty(), "date_spec", Optional.empty(), Optional.empty(),
                Optional.of(new TimeParts(Optional.empty(), Map.of(parts[0], parts[1], parts[2], parts[3]))), Optional.empty());
    }

    private static DateExpression range(Optional<String> start, Optional<String> end, Optional<TimeParts> duration) {
        return new DateExpression(Optional.empty(), "in_range", start, end, Optional.empty(), duration);
    }

    private static CibRule rule(String operator, String score, CibRule.Expression... conditions) {
        return new CibRule(Optional.empty(), Optional.of(score), Optional.empty(), Optional.of(operator), Optional.empty(), List.of(conditions));
    }

    private static NestedRule nested(String operator, CibRule.Expression... conditions) {
        return new NestedRule(rule(operator, "0", conditions));
    }

    private static LocationConstraint location(String name, LocationConstraint.Subject subject, CibRule... rules) {
        return new LocationConstraint(Designs.id(name), name, subject, Optional.empty(), new LocationConstraint.ByRules(List.of(rules)), Optional.of("exclusive"), Foreign.NONE);
    }

    /// What pcs has no words for, one of each kind, and what refers to it.
    private static Designs unsayable() {
        return shared(cluster()).with(new Template(Designs.id("tmpl"), "tmpl", AgentName.parse("ocf:pacemaker:Dummy"), Optional.empty(), List.of(), List.of(NvSet.of(Nv.of("priority", "2"))),
                        List.of(), Operations.NONE, Foreign.NONE))
                .change(Primitive.class, "d", each -> Components.with(Components.with(each, "template", Optional.of("tmpl")), "agent", AgentName.OF_TEMPLATE))
                .change(org.quorate.model.Clone.class, "cl", each -> Components.with(each, "master", true))
                .with(new Bundle(Designs.id("rest"), "rest", Optional.of("what <it> is for"), new Bundle.Container("podman", Map.of("image", "i")),
                        Optional.of(new Bundle.ContainerNetwork(Optional.empty(), Map.of("add-host", "false"), List.of())), Optional.empty(), Optional.empty(), List.of(), List.of(), Foreign.NONE))
                .with(new LocationConstraint(Designs.id("ls"), "ls", new LocationConstraint.Sets(List.of(ResourceSet.of(List.of("a", "b"), Map.of()))), Optional.empty(),
                        new LocationConstraint.OnNode("node1", new Score("5")), Optional.empty(), Foreign.NONE))
                .with(new TicketConstraint(Designs.id("tick"), "tick", "a_b", new TicketConstraint.Named("a", Optional.empty()), Optional.empty(), Foreign.NONE))
                .with(new OrderSetConstraint(Designs.id("within"), "within", Optional.empty(), Optional.empty(), List.of(ResourceSet.of(List.of("m1", "m2"), Map.of())), Foreign.NONE))
                .with(new ColocationSetConstraint(Designs.id("of-tag"), "of-tag", Optional.of(new Score("1")), Optional.of("false"),
                        List.of(ResourceSet.of(List.of("pair", "c"), Map.of())), Foreign.NONE))
                .with(location("one", new LocationConstraint.Named("b"), rule("and", "1", nested("or", spec("hours", "1", "weekyears", "3"), NodeExpression.of("x", "eq", "and")))))
                .with(new Tag(Designs.id("later"), "later", List.of("tick", "ls"), Foreign.NONE))
                .with(new Tag(Designs.id("pair"), "pair", List.of("a", "b"), Foreign.NONE))
                .with(new AclRole(Designs.id("typed"), "typed", Optional.empty(), List.of(new Permission(Optional.of("p1"), "write", Optional.empty(), Optional.empty(),
                        Optional.of("nvpair"), Optional.of("name"), Optional.of(ODD)), permission("deny", Optional.empty(), Optional.of("later"))), Foreign.NONE))
                .with(new Alert(Designs.id("some"), "some", Optional.empty(), "/bin/true", Optional.of(new Alert.Select(true, false, false,
                        Optional.of(List.of(new Alert.SelectedAttribute(Optional.empty(), "standby"))))), List.of(), List.of(),
                        List.of(new Recipient(Optional.empty(), "it's", Optional.empty(), List.of(), List.of())), Foreign.NONE))
                .with(new Alert(Designs.id("quoted"), "quoted", Optional.empty(), "/bin/true", Optional.empty(), List.of(), List.of(),
                        List.of(new Recipient(Optional.empty(), "it's", Optional.empty(), List.of(), List.of())), Foreign.NONE));
    }

    /// One resource has what another one refers to; pcs could say the first one, but not with the id that counts.
    private static Designs shared(Designs designs) {
        return designs.change(Primitive.class, "b", each -> Components.with(each, "metaAttributes", List.of(new NvSet(Optional.of("common"), Optional.empty(), Optional.empty(),
                        Optional.empty(), List.of(Nv.of("priority", "1")), Foreign.NONE))))
                .change(Primitive.class, "c", each -> Components.with(each, "metaAttributes", List.of(NvSet.referringTo("common"))));
    }

    @Test
    void buildsWhatPcsHasWordsForAndThenHasNothingToDo() throws IOException {
        Design design = sayable().design();
        assertThat(inserted(design)).isEmpty();
        builds(design);

        Outcome second = script(design).run(Map.of(), "--offline", "cib.xml");

        assertThat(second.exit()).as(second.said()).isZero();
        assertThat(second.output()).contains("Nothing to do");
        assertThat(folder.resolve("hacked")).doesNotExist();
    }

    @Test
    void buildsWhatPcsHasNoWordsForAndThenHasNothingToDo() throws IOException {
        Design design = unsayable().design();
        builds(design);
        assertThat(inserted(design)).contains("tmpl", "d", "cl", "rest", "b", "c", "ls", "tick", "within", "of-tag", "one", "later", "typed", "some", "quoted")
                .doesNotContain("a", "pair");

        Outcome second = script(design).run(Map.of(), "--offline", "cib.xml");

        assertThat(second.exit()).as(second.said()).isZero();
        assertThat(second.output()).contains("Nothing to do");
    }

    /// The elements that go by cibadmin.
    private static List<String> inserted(Design design) {
        return new PcsExporter().plan(design).parts().stream().flatMap(part -> part.steps().stream())
                .flatMap(step -> step instanceof Step.Insert insert ? insert.from().stream() : Stream.empty())
                .map(id -> design.topology().find(id, ClusterElement.class).orElseThrow().name()).toList();
    }

    private void builds(Design design) throws IOException {
        Outcome outcome = script(design).run(Map.of(), "--offline", "cib.xml");
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(Comparison.built(Files.readString(folder.resolve("cib.xml")), design)).isEqualTo(Comparison.exported(design, Map.of()));
    }

    private ScriptRun script(Design design) {
        return new ScriptRun(folder, new PcsExporter().export(design, ExportOptions.DEFAULT).text());
    }
}
