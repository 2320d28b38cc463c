package org.quorate.export.pcs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.quorate.export.ExportResult;
import org.quorate.finding.LeftOut;
import org.quorate.export.pcs.PcsPlan.Device;
import org.quorate.export.pcs.PcsPlan.Disks;
import org.quorate.export.pcs.PcsPlan.Member;
import org.quorate.export.pcs.PcsPlan.Part;
import org.quorate.export.pcs.PcsPlan.Remote;
import org.quorate.export.pcs.PcsPlan.Setup;
import org.quorate.model.Info;

/// A plan as bash: a head for people, the design's data, the configuration as calls, and the runtime that knows what to
/// do with them.
final class PcsScript {
    private static final List<String> RUNTIME = List.of("state", "arguments", "preconditions", "hosts", "configure", "work-copy", "steps",
            "finish", "compare", "verify", "dry-run", "main");
    /// every Pacemaker since 2.1 reads it
    private static final String SCHEMA = "pacemaker-3.7";

    private final PcsPlan plan;
    private final PcsVersion version;
    private final Info info;
    private final List<String> findings;
    private final ScriptText text = new ScriptText();

    PcsScript(PcsPlan plan, PcsVersion version, Info info, List<String> findings) {
        this.plan = plan;
        this.version = version;
        this.info = info;
        this.findings = findings;
    }

    ExportResult render() {
        head();
        data();
        setup();
        configuration();
        RUNTIME.forEach(this::runtime);
        return new ExportResult(text.toString(), plan.leftOut(), text.origins());
    }

    private void head() {
        text.line("#!/usr/bin/env bash");
        text.line("#");
        text.comment(info.title().isBlank() ? "The cluster " + plan.clusterName() : info.title());
        if (!info.revision().isBlank()) {
            text.comment("Revision " + info.revision());
        }
        text.line("#");
        text.comment("Builds the cluster with pcs " + version.number() + ". Run it with --help first; --check and --dry-run change nothing.");
        list("Errors in the design:", findings);
        list("Left out:", plan.leftOut().stream().map(LeftOut::message).toList());
        text.line("");
        text.line("# Values of the design are not meant to expand.");
        text.line("# shellcheck disable=SC1003,SC1111,SC1112,SC2016,SC2034,SC2088");
        text.line("set -euo pipefail");
    }

    private void list(String title, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        text.line("#");
        text.comment(title);
        sentences.forEach(sentence -> text.comment("  - " + sentence));
    }

    private void data() {
        text.rule();
        text.comment("The design's data");
        text.line("");
        text.value("CLUSTER_NAME", plan.clusterName());
        text.value("PCS_VERSION", version.number());
        text.value("SCHEMA", SCHEMA);
        List<String> phases = new ArrayList<>();
        plan.setup().ifPresent(_ -> phases.addAll(List.of("auth", "setup")));
        if (!plan.remotes().isEmpty()) {
            phases.add("keys");
        }
        phases.addAll(List.of("configure", "verify"));
        text.array("PHASES", phases);
        text.array("NODES", plan.nodes().stream().map(Member::name).toList());
        text.array("NODE_IDS", plan.nodes().stream().map(Member::id).toList());
        text.array("REMOTES", plan.remotes().stream().map(Remote::name).toList());
        text.array("REMOTE_ADDRESSES", plan.remotes().stream().map(Remote::address).toList());
        text.array("REMOTE_PORTS", plan.remotes().stream().map(Remote::port).toList());
        text.array("GUESTS", plan.guests());
        text.array("SECRETS", plan.secrets());
        text.array("SECRET_VARIABLES", variables(plan.secrets()));
        text.array("AGENTS", plan.agents());
        text.array("EXPECTED", plan.expected());
        text.array("RUN_TIME", PropertySteps.RUN_TIME.stream().sorted().toList());
    }

    /// Names of environment variables, one for each secret.
    private static List<String> variables(List<String> secrets) {
        Set<String> names = new LinkedHashSet<>();
        for (String secret : secrets) {
            String name = "SECRET_" + secret.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
            String free = name;
            for (int i = 2; !names.add(free); i++) {
                free = name + "_" + i;
            }
        }
        return List.copyOf(names);
    }

    private void setup() {
        Optional<Setup> setup = plan.setup();
        Optional<Device> device = setup.flatMap(Setup::device);
        Optional<Disks> sbd = setup.flatMap(Setup::sbd);
        text.rule();
        text.comment("How fresh hosts become the cluster: what stands behind “pcs”");
        text.line("");
        text.array("ADDRESSES", setup.map(Setup::addresses).orElse(List.of()));
        text.array("AUTH_HOSTS", setup.map(Setup::authHosts).orElse(List.of()));
        text.array("AUTH", setup.map(Setup::auth).orElse(List.of()));
        text.array("CLUSTER", setup.map(Setup::cluster).orElse(List.of()));
        text.value("DEVICE_HOST", device.map(Device::host).orElse(""));
        text.array("DEVICE", device.map(Device::command).orElse(List.of()));
        text.array("SBD_DISKS", sbd.map(Disks::paths).orElse(List.of()));
        text.array("SBD_INITIALISE", sbd.map(Disks::initialise).orElse(List.of()));
        text.array("SBD_ENABLE", sbd.map(Disks::enable).orElse(List.of()));
    }

    private void configuration() {
        text.rule();
        text.comment("The configuration: “work” is pcs on the work copy, “create” is the same without default operations");
        text.line("");
        text.value("STEPS", Long.toString(plan.parts().stream().mapToLong(part -> part.steps().size()).sum()));
        text.line("");
        text.line("configuration() {");
        text.indent(true);
        boolean first = true;
        for (Part part : plan.parts()) {
            if (!first) {
                text.line("");
            }
            first = false;
            text.line("    heading " + ShellQuoting.word(part.title()));
            part.steps().forEach(this::step);
        }
        if (plan.parts().isEmpty()) {
            text.line("    :");
        }
        text.indent(false);
        text.line("}");
    }

    private void step(Step step) {
        switch (step) {
            case Step.Say(var words, var from) -> text.command("work", words, from);
            case Step.Create(var words, var from) -> text.command("create", words, from);
            case Step.Insert(var section, var xml, var reason, var from) ->
                    text.xml("insert " + ShellQuoting.word(section), xml, "pcs has no words for " + reason, from);
            case Step.Describe(var node, var remote, var xml, var reason, var from) ->
                    text.xml("describe " + ShellQuoting.word(node) + (remote ? " remote" : " member"), xml, "pcs has no words for " + reason, from);
        }
    }

    /// A part of what every script does, a resource that is tested on its own.
    private void runtime(String name) {
        String file = "/export/pcs/" + name + ".bash";
        try (InputStream stream = Objects.requireNonNull(PcsScript.class.getResourceAsStream(file), file)) {
            text.rule();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(text::line);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
