package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.RealTool;

/// The command's contract: what it prints, and how it ends.
class CommandsTest {

    private static final String EXAMPLE = "src/test/resources/cib-examples/02-remote-guest.xml";

    @TempDir
    private Path folder;

    record Outcome(int code, String out, String err) {
    }

    static Outcome run(String... arguments) {
        return runWith("", arguments);
    }

    private static Outcome runWith(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false);
        int code = new Commands(streams).run(arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void whatCannotBeExportedLeavesTheFileThatIsThere() throws IOException {
        Files.writeString(folder.resolve("corosync.conf"), "totem {\n}\n");

        Outcome outcome = run("export", EXAMPLE, "--format", "corosync", "-o", file("corosync.conf"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("left out: corosync.conf", "there is nothing to write");
        assertThat(folder.resolve("corosync.conf")).hasContent("totem {\n}\n");
    }

    @Test
    void theLauncherKnowsTheSameSubcommands() throws IOException {
        assertThat(new Commands(Streams.standard()).commandLine(Commands.names()).getSubcommands().keySet()).containsExactlyInAnyOrderElementsOf(Commands.names());
        Matcher words = Pattern.compile("^        ([a-z|]+)\\|-\\?\\*\\)", Pattern.MULTILINE).matcher(Files.readString(Path.of("quorate")));
        assertThat(words.find()).isTrue();
        assertThat(new TreeSet<>(List.of(words.group(1).split("\\|")))).isEqualTo(new TreeSet<>(Commands.names()));
    }

    @Test
    void theLaunchersRehearsalRunsEachCommandToItsEnd() throws IOException {
        assertThat(Files.readString(Path.of("quorate"))).contains(Rehearsal.class.getName() + " ");
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), new PrintStream(new ByteArrayOutputStream()), new PrintStream(new ByteArrayOutputStream()), false);
        assertThat(Rehearsal.run(new Commands(streams), List.of("samples/three-node-remotes-guests.yaml", "samples/review-me"))).containsExactly(0, 1, 0, 0, 0);
    }

    @Test
    void filesOpenTheWindowAndEverythingElseIsACommand() {
        assertThat(Commands.isCommand(List.of())).isFalse();
        assertThat(Commands.isCommand(List.of("design.yaml"))).isFalse();
        assertThat(Commands.isCommand(List.of("check", "design.yaml"))).isTrue();
        assertThat(Commands.isCommand(List.of("--version"))).isTrue();
    }

    @Test
    void answersWhatItIs() {
        Outcome version = run("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).startsWith("Quorate ");
    }

    @Test
    void templatesAreListedAndUsed() {
        assertThat(run("new").out()).contains("two-node-qdevice", "three-node-remotes-guests", "stretched-two-site", "scale-out-16-64-64", "--set guests=64");
        assertThat(run("new", "--template", "two-node-qdevice", "-o", file("d.yaml"))).isEqualTo(new Outcome(0, "", ""));
        assertThat(run("check", "--fail-on", "warning", file("d.yaml")).code()).isZero();
    }

    @Test
    void aNewDesignOverwritesNothing() throws IOException {
        Files.writeString(folder.resolve("d.yaml"), "mine");
        Outcome refused = run("new", "--template", "two-node-qdevice", "-o", file("d.yaml"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("exists already");
        assertThat(folder.resolve("d.yaml")).hasContent("mine");
    }

    @Test
    void findingsMakeTheExitCode() {
        assertThat(run("check", EXAMPLE).code()).isEqualTo(1);
        assertThat(run("new", "--template", "two-node-qdevice", "-o", file("d.yaml")).code()).isZero();
        assertThat(run("check", file("d.yaml")).code()).isZero();
    }

    @Test
    void findingsAsJsonHaveTheDocumentedForm() throws IOException {
        JsonNode report = new ObjectMapper().readTree(run("check", EXAMPLE, "--format", "json").out());

        assertThat(report.fieldNames()).toIterable().containsExactly("findings", "summary");
        assertThat(report.get("summary").fieldNames()).toIterable().containsExactly("error", "warning", "info");
        assertThat(report.get("findings")).isNotEmpty().allSatisfy(finding -> assertThat(finding.fieldNames()).toIterable()
                .containsExactly("rule", "severity", "title", "message", "objects", "why", "fix", "fixable", "source"));
        assertThat(report.get("summary").get("error").asInt()).isPositive();
    }

    @Test
    void ofSeveralDesignsEachFindingNamesItsOwn() throws IOException {
        JsonNode report = new ObjectMapper().readTree(run("check", EXAMPLE, EXAMPLE, "--format", "json").out());
        assertThat(report.get("findings")).allSatisfy(finding -> assertThat(finding.get("design").asText()).isEqualTo(EXAMPLE));
    }

    @Test
    void findingsForOtherPrograms() throws IOException {
        assertThat(run("check", EXAMPLE, "--format", "github").out()).contains("::error file=" + EXAMPLE + ",title=");
        JsonNode sarif = new ObjectMapper().readTree(run("check", EXAMPLE, "--format", "sarif").out());
        assertThat(sarif.at("/version").asText()).isEqualTo("2.1.0");
        assertThat(sarif.at("/runs/0/results")).isNotEmpty();
    }

    @Test
    void theRealToolsAreAskedOnRequest() {
        RealTool.require("crm_verify");
        RealTool.require("corosync");
        Outcome fine = run("check", "--tools", "samples/two-node-qdevice.yaml");
        assertThat(fine.out()).doesNotContain("crm_verify").doesNotContain("corosync");
        assertThat(fine.code()).isZero();
        assertThat(run("check", "--tools", "src/test/resources/cib-examples/fail-dangling-ref.xml").out()).contains("crm_verify");
    }

    @Test
    void rulesAreListedAndExplained() throws IOException {
        JsonNode rules = new ObjectMapper().readTree(run("rules", "--format", "json").out());
        assertThat(rules.size()).isGreaterThanOrEqualTo(60);
        assertThat(rules).allSatisfy(rule -> assertThat(rule.fieldNames()).toIterable().containsExactly("id", "title", "severity", "summary", "source"));
        assertThat(run("explain", "fen-03").out()).startsWith("# FEN-03 ");
        assertThat(run("explain", "FEN-99").code()).isEqualTo(2);
    }

    @Test
    void anImportIsFixedAndExported() {
        assertThat(run("import", EXAMPLE, "-o", file("d.yaml")).code()).isZero();
        Outcome fixed = run("fix", file("d.yaml"), "-o", file("fixed.yaml"));
        assertThat(fixed.code()).isZero();
        assertThat(fixed.err()).isNotEmpty();
        assertThat(run("export", file("fixed.yaml"), "--format", "cib").out()).contains("<cib ", "id=\"vm1\"");
        assertThat(run("export", file("fixed.yaml"), "--format", "pcs", "-o", file("script")).code()).isZero();
        assertThat(folder.resolve("script")).isExecutable().content().startsWith("#!/usr/bin/env bash");
    }

    @Test
    void anImportAgainChangesNothing() throws IOException {
        run("import", EXAMPLE, "-o", file("d.yaml"));
        String before = Files.readString(folder.resolve("d.yaml"));
        assertThat(run("import", EXAMPLE, "-o", file("d.yaml")).err()).contains("Nothing changed.");
        assertThat(folder.resolve("d.yaml")).hasContent(before);
    }

    @Test
    void theStandardStreamsAreFilesToo() {
        String design = run("new", "--template", "two-node-qdevice", "-o", "-").out();
        assertThat(runWith(design, "check", "-").code()).isZero();
        assertThat(runWith(design, "layout", "-", "-o", "-").out()).isEqualTo(design);
    }

    @Test
    void anImportedFileIsNeverOverwrittenByADesign() throws IOException {
        Path cib = Files.copy(Path.of(EXAMPLE), folder.resolve("cib.xml"));
        Outcome refused = run("fix", cib.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("not overwritten");
        assertThat(cib).hasSameTextualContentAs(Path.of(EXAMPLE));
    }

    @Test
    void unusableInputIsOneClearMessage() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "quorate: 1\ndesign:\n  titel: x\n");
        Outcome bad = run("check", file("bad.yaml"));
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).startsWith(file("bad.yaml") + ":3:3: ");
        Outcome missing = run("check", file("none.yaml"));
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("none.yaml").hasLineCount(1);
        assertThat(run("check").code()).isEqualTo(2);
        assertThat(run("export", EXAMPLE, "--format", "docx").err()).contains("there is no format docx; there are pcs, cib, corosync, svg");
    }

    @Test
    void anAmbiguousNameListsTheChoices() {
        Outcome ambiguous = run("export", EXAMPLE, "--format", "cib", "--select", "node1");
        assertThat(ambiguous.code()).isEqualTo(2);
        assertThat(ambiguous.err()).contains("host:node1").contains("node:node1");
    }

    @Test
    void escapeSequencesOfAFileDoNotReachTheTerminal() throws IOException {
        String hostile = Files.readString(Path.of(EXAMPLE)).replace("vm-opaque", "vm&#x9b;31m");
        Files.writeString(folder.resolve("cib.xml"), hostile);
        Outcome outcome = run("check", file("cib.xml"));
        assertThat(outcome.out() + outcome.err()).doesNotContain("\u009b").doesNotContain("\u001b");
    }

    private static final String SMALL = """
            quorate: 1
            topology:
              hosts: [{name: h1}, {name: h2}, {name: h3}]
            cluster:
              nodes: [{node: n1, machine: h1}, {node: n2, machine: h2}, {node: n3, machine: h3}]
              resources:
                - {primitive: web, agent: "ocf:heartbeat:Dummy"}
                - {primitive: fence-all, agent: "stonith:fence_pve", parameters: {pcmk_host_list: "n1 n2 n3"}}
              constraints:
                - {location: l1, resource: web, node: n1, score: 100}
                - {location: l2, resource: web, node: n2, score: 50}
            scenarios:
              - scenario: one
                steps: [[h1]]
                expect: {quorate: true, runs: {web: n2}, fenced: [n1]}
              - scenario: two
                steps: [["fail:h1"], ["fail:h2"]]
                expect: {quorate: true, runs: {web: any}}
            """;

    @Test
    void predictsWhatAFailureDoes() {
        Outcome outcome = runWith(SMALL, "simulate", "-", "--fail", "h1");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                h1
                  dead       n1, because of h1
                  partition  n2, n3: quorate (2 votes, needed: 2)
                  fenced     n1 by n2 (fence-all): it is gone without a good-bye
                  moved      web on n2, from n1: its node n1 is gone
                  moved      fence-all on n3, from n2
                  0.0 s      h1 fails.
                  8.0 s      Corosync has noticed that n1 is gone. [token 3650 ms + consensus 4380 ms]
                  8.0 s      n2 and n3 keep quorum and go on (2 votes, needed: 2).
                  8.5 s      The DC has planned what to do: fence n1; start web. [the scheduler's work, typically; at worst a DC is elected first]
                  10.5 s     n1 is fenced by n2 with fence-all. [typically 2s for a hypervisor; 1.2 × stonith-timeout at worst]
                  12.5 s     web runs on n2. [typically 2s; start timeout 20s at worst]
                  engine     builtin (estimate)
                """);
    }

    @Test
    void writesAPredictionInTheDocumentedForm() throws IOException {
        JsonNode json = new ObjectMapper().readTree(runWith(SMALL, "simulate", "-", "--do", "standby:n1", "--then", "h2,h3", "--format", "json").out());

        assertThat(json.fieldNames()).toIterable().contains("failed", "partitions", "fenced", "placement", "lost", "engine");
        assertThat(json.get("failed")).extracting(JsonNode::asText).containsExactly("h2", "h3");
        assertThat(json.get("partitions").get(0).toString()).isEqualTo("{\"nodes\":[\"n1\"],\"votes\":1,\"quorum\":2,\"quorate\":false,\"acts\":false,\"why\":\"1 vote, needed: 2\"}");
        assertThat(json.get("placement").get("web").isNull()).isTrue();
        assertThat(json.get("lost")).extracting(JsonNode::asText).contains("web");
        assertThat(json.get("steps").get(0).get("placement").get("web").asText()).isEqualTo("n2");
    }

    @Test
    void whatHasTheSameReasonIsSaidTogether() {
        assertThat(run("simulate", "samples/three-node-remotes-guests.yaml", "--do", "sw-1", "--then", "sw-2").out())
                .containsPattern("lost       fence-node1, [^\n]*, which ran on node1: there is no quorum: all resources stop\n");
        assertThat(run("simulate", "samples/three-node-remotes-guests.yaml", "--fail", "pdu-b1,pdu-b2").out())
                .contains("dead       host:node2, host:node2/bmc, because of host:node2/psu1\n");
    }

    @Test
    void aScenarioIsATestOfTheDesign() {
        assertThat(runWith(SMALL, "simulate", "-", "--scenario", "one").code()).isZero();
        Outcome missed = runWith(SMALL, "simulate", "-", "--scenario", "two");
        assertThat(missed.code()).isEqualTo(1);
        assertThat(missed.out()).contains("NOT MET    quorum is kept, but it is lost", "NOT MET    web runs, but it runs nowhere");
    }

    @Test
    void refusesEventsThatAreNone() {
        assertThat(runWith(SMALL, "simulate", "-")).isEqualTo(new Outcome(2, "", "quorate: nothing happens: give --fail, --do or --scenario\n"));
        assertThat(runWith(SMALL, "simulate", "-", "--scenario", "x")).isEqualTo(new Outcome(2, "", "quorate: there is no scenario x; there are one; two\n"));
        assertThat(runWith(SMALL, "simulate", "-", "--fail", "h1,,h2").err()).isEqualTo("quorate: an event has no words; is there a comma too many?\n");
        assertThat(runWith(SMALL, "simulate", "-", "--fail", "it's").err()).isEqualTo("quorate: nothing that can fail is called it's\n");
        assertThat(runWith(SMALL, "simulate", "-", "--fail", "h9")).isEqualTo(new Outcome(2, "", "quorate: nothing that can fail is called h9; did you mean h1?\n"));
    }

    @Test
    void guestsAreFencedWithTheirHosts() throws IOException {
        Outcome outcome = run("sweep", "samples/three-node-remotes-guests.yaml");

        assertThat(outcome.out()).contains("""
                  remote2  1: fence-remote2                works
                           2: fence-pdu-b1 + fence-pdu-b2  works
                           3: watchdog                     only if: sbd and a watchdog run on remote2
                  guest1, guest2, guest3, guest4, by recovery of the VM: works
                """, "  capacity left at least: 96 GiB of memory, after rack-a\n");
        assertThat(new ObjectMapper().readTree(run("sweep", "samples/three-node-remotes-guests.yaml", "--format", "json").out()).get("fencing").get(5).toString())
                .isEqualTo("{\"node\":\"guest1\",\"kind\":\"guest node\",\"verdict\":\"works\",\"reasons\":[],\"vm\":\"vm-guest1\",\"hosts\":[\"node1\",\"node2\",\"node3\"]}");
    }

    @Test
    void sweepsThroughAllFailures() throws IOException {
        Outcome outcome = runWith(SMALL, "sweep", "-", "--order", "2");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                Quorum: 3 votes of cluster nodes, 3 expected, 2 needed; one cluster node may fail
                  quorate, 2 votes left after host h1, host h2, host h3

                Fencing, in the order in which it is tried:
                  n1  fence-all  only if: n1 is a virtual machine of the platform that fence-all asks
                  n2  fence-all  only if: n2 is a virtual machine of the platform that fence-all asks
                  n3  fence-all  only if: n3 is a virtual machine of the platform that fence-all asks

                10 failures tried, 10 of them different in effect, 6 do harm
                  quorum is lost with: h1 + h2; h1 + h3; h2 + h3
                  n1, n2, n3 cannot be fenced after: fence-all
                  web with nowhere to run after: h1 + h2; h1 + h3; h1 + fence-all; h2 + h3
                """);
        JsonNode json = new ObjectMapper().readTree(runWith(SMALL, "sweep", "-", "--format", "json").out());
        assertThat(json.get("failures").get(0).toString()).isEqualTo("{\"failed\":[\"h1\"],\"quorate\":true,\"unfenceable\":[],\"lost\":[],\"capacityLeft\":{}}");
        assertThat(json.get("cutSets").fieldNames()).toIterable().containsExactly("quorum", "fencing", "service");
        assertThat(json.get("cutSets").get("fencing").get("n1").toString()).isEqualTo("[[\"fence-all\"]]");
        assertThat(json.get("quorum").get("tolerated").asInt()).isEqualTo(1);
        assertThat(json.get("quorum").get("byCount").get(2).toString()).isEqualTo("{\"lost\":\"any 2 cluster nodes\",\"votes\":1,\"quorate\":false,\"why\":\"1 vote, needed: 2\"}");
        assertThat(json.get("fencing").get(0).get("ways").get(0).toString()).isEqualTo("{\"level\":\"\",\"devices\":[\"fence-all\"],\"verdict\":\"only if\","
                + "\"reasons\":[\"n1 is a virtual machine of the platform that fence-all asks\"]}");
        assertThat(runWith(SMALL, "sweep", "-", "--order", "4")).isEqualTo(new Outcome(2, "", "quorate: --order is 1, 2 or 3, and not 4\n"));
    }

    @Test
    void sweepsSayTogetherWhatIsAlike() {
        String out = run("sweep", "samples/scale-out-16-64-64.yaml").out();
        assertThat(out).contains("  guest33, guest34, guest35, guest36, guest37, guest38 and 26 more: each alone; the first: lost: vm-guest33, db33\n",
                "vm-guest06 and 90 more with nowhere to run after: hall-1; san-1; each after one of its own: guest01, guest02, guest03, guest04, guest05, guest06 and 58 more\n");
        assertThat(out.substring(out.indexOf("failures tried")).lines()).hasSizeLessThan(12);
    }

    @Test
    void sweepsThroughDesignsThatAreSmallOrEmpty() {
        assertThat(runWith("quorate: 1\n", "sweep", "-").out()).isEqualTo("""
                Quorum: there is no cluster node that could vote

                Fencing: there is no node that could be fenced

                0 failures tried, 0 of them different in effect, 0 do harm
                  quorum is lost: as it stands, without any failure
                """);
        assertThat(runWith("quorate: 1\ncluster:\n  nodes:\n    - {node: only}\n", "sweep", "-").out())
                .contains("Quorum: 1 vote of cluster nodes, 1 expected", "1 failure tried, 1 of them different in effect, 1 does harm\n");
    }

    @Test
    void aVeryLongNameDoesNotMakeEveryLineLong() {
        String out = runWith("quorate: 1\ncluster:\n  nodes:\n    - {node: n1}\n    - {id: long, node: %s}\n".formatted("n".repeat(300)), "sweep", "-").out();
        assertThat(out).contains("\n  n1    cannot: no device covers n1\n");
    }

    @Test
    void jsonSteersNoTerminal() throws IOException {
        String name = "\u009b2J\u202e\u00fc\ud83d\ude00";
        String out = runWith("quorate: 1\ncluster:\n  nodes:\n    - {id: n1, node: \"\\u009b2J\\u202e\u00fc\ud83d\ude00\"}\n", "sweep", "-", "--format", "json").out();
        assertThat(out).contains("\"\\u009b2J\\u202e\u00fc").doesNotContain("\u009b", "\u202e");
        assertThat(new ObjectMapper().readTree(out).get("failures").get(0).get("failed").get(0).asText()).isEqualTo(name);
    }

    @Test
    void whatIsSaidTwiceHappensOnce() {
        assertThat(runWith(SMALL, "simulate", "-", "--fail", "h1,h1")).isEqualTo(runWith(SMALL, "simulate", "-", "--fail", "h1"));
    }
}
