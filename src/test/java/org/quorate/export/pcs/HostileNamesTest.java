package org.quorate.export.pcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
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
import org.quorate.model.CibRule.DateExpression;
import org.quorate.model.CibRule.NodeExpression;
import org.quorate.model.CibRule.TimeParts;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Foreign;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operations;
import org.quorate.model.ResourceSet;
import org.quorate.model.Score;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.TicketConstraint;

/// Whatever names and values are, in any place: the real bash hands on exactly the words that were planned.
class HostileNamesTest {
    private static final String TOLD = """

            heading() { :; }
            work() { printf '%s\\0' "$@"; }
            create() { printf '%s\\0' "$@"; }
            insert() { printf '%s\\0' "$@"; }
            describe() { printf '%s\\0' "$@"; }
            configuration
            """;
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("hostile");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        for (String file : List.of("script.bash", "script.out", "script.err")) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> odd = Arbitraries.strings().withChars(" \t\n\r'\"`$\\;&|<>(){}[]*?!#~=-%^\u001b\u00e4\u202e").ofMaxLength(8);
        Arbitrary<String> known = Arbitraries.of("$(touch hacked)", "`id`", "-n", "--force", "~root", "a=b", "'", "\\'", "*", "then", "\nrm", "plain", "x", "set", "meta", "50", "80", "2026-01-01");
        return Arbitraries.oneOf(odd, known).list().ofSize(40);
    }

    private static Design design(Iterator<String> text) {
        Designs designs = Designs.cluster().nodes(1).resource("a").resource("b").resource("in")
                .with(new Template(Designs.id("t"), text.next(), AgentName.ocf("heartbeat", "Dummy"), Optional.of(text.next()), List.of(), List.of(), List.of(), Operations.NONE, Foreign.NONE))
                .with(new Bundle(Designs.id("u"), text.next(), Optional.empty(), new Bundle.Container("podman", Map.of("image", text.next(), "run-command", text.next())), Optional.of(
                        new Bundle.ContainerNetwork(Optional.empty(), Map.of("ip-range-start", text.next()), List.of(new Bundle.PortMapping(Optional.of(text.next()),
                                Optional.of(text.next()), Optional.empty(), Optional.empty())))), Optional.of(new Bundle.Storage(Optional.empty(), List.of(
                        new Bundle.StorageMapping(Optional.of(text.next()), Optional.of(text.next()), Optional.empty(), Optional.of(text.next()), Optional.of(text.next()))))),
                        Optional.of("in"), List.of(), List.of(NvSet.of(Nv.of(text.next(), text.next()))), Foreign.NONE))
                .with(new ColocationSetConstraint(Designs.id("c"), text.next(), Optional.of(new Score("5")), Optional.empty(),
                        List.of(ResourceSet.of(List.of("a", text.next()), Map.of("role", text.next()))), Foreign.NONE))
                .with(new TicketConstraint(Designs.id("k"), "k", text.next(), new TicketConstraint.Named("a", Optional.empty()), Optional.of(text.next()), Foreign.NONE))
                .with(new Tag(Designs.id("g"), "g", List.of(text.next()), Foreign.NONE))
                .with(new AclRole(Designs.id("r"), "r", Optional.of(text.next()), List.of(permission(Optional.of(text.next()), Optional.empty()),
                        permission(Optional.empty(), Optional.of(text.next()))), Foreign.NONE))
                .with(new AclTarget(Designs.id("user"), text.next(), List.of("r"), Foreign.NONE))
                .with(new AclGroup(Designs.id("group"), text.next(), List.of("r", text.next()), Foreign.NONE))
                .with(new Alert(Designs.id("l"), "l", Optional.of(text.next()), text.next(), Optional.empty(), List.of(NvSet.of(Nv.of("n", text.next()))), List.of(), List.of(
                        new Recipient(Optional.of(text.next()), text.next(), Optional.of(text.next()), List.of(), List.of(NvSet.of(Nv.of("m", text.next()))))), Foreign.NONE))
                .with(new LocationConstraint(Designs.id("p"), "p", new LocationConstraint.Pattern(text.next()), Optional.empty(), new LocationConstraint.ByRules(List.of(
                        rule(NodeExpression.of(text.next(), "eq", text.next()), date(text.next(), text.next())))), Optional.empty(), Foreign.NONE));
        return designs.cluster(cluster -> Components.with(cluster, "resourceDefaults", List.of(new NvSet(Optional.of(text.next()), Optional.empty(), Optional.of(text.next()),
                Optional.of(rule(date(text.next(), "1"))), List.of(Nv.of("n", text.next())), Foreign.NONE)))).design();
    }

    private static Permission permission(Optional<String> xpath, Optional<String> reference) {
        return new Permission(Optional.empty(), "read", xpath, reference, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CibRule rule(CibRule.Expression... conditions) {
        return new CibRule(Optional.empty(), Optional.of("INFINITY"), Optional.empty(), Optional.of("and"), Optional.empty(), List.of(conditions));
    }

    private static DateExpression date(String start, String months) {
        return new DateExpression(Optional.empty(), "in_range", Optional.of(start), Optional.empty(), Optional.empty(),
                Optional.of(new TimeParts(Optional.empty(), Map.of("months", months))));
    }

    @Property(tries = 40)
    void bashHandsOnWhatWasPlanned(@ForAll("texts") List<String> texts) {
        RealTool.require("bash");
        Design design = design(Stream.generate(() -> texts).flatMap(List::stream).iterator());
        String script = new PcsExporter().export(design, ExportOptions.DEFAULT).text();
        List<String> planned = new PcsExporter().plan(design).parts().stream().flatMap(part -> part.steps().stream()).flatMap(HostileNamesTest::words).toList();

        Outcome outcome = new ScriptRun(folder, script.substring(0, script.indexOf("# What the script does.")) + TOLD).run(Map.of());

        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(outcome.output().split("\0", -1)).hasSize(planned.size() + 1).startsWith(planned.toArray(String[]::new));
        assertThat(folder.resolve("hacked")).doesNotExist();
    }

    private static Stream<String> words(Step step) {
        return switch (step) {
            case Step.Say(var words, _) -> words.stream();
            case Step.Create(var words, _) -> words.stream();
            case Step.Insert(var section, var xml, _, _) -> Stream.of(section, xml);
            case Step.Describe(var node, var remote, var xml, _, _) -> Stream.of(node, remote ? "remote" : "member", xml);
        };
    }
}
