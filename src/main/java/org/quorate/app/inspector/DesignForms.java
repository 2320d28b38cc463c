package org.quorate.app.inspector;

import static org.quorate.app.inspector.Form.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.agents.OptionCatalogue;
import org.quorate.agents.Parameter;
import org.quorate.model.Cluster;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.Info;
import org.quorate.model.Intentions;
import org.quorate.model.Network;
import org.quorate.model.Sbd;
import org.quorate.model.Settings;
import org.quorate.model.Topology;

/// Forms of the design itself and of the cluster as a whole.
final class DesignForms {

    private DesignForms() {
    }

    static List<Form<?>> all() {
        return List.of(design(), info(), topology(), intentions(), cluster(), corosync(), link(), subsystem(), otherSection(), sbd(), settings(), waiver());
    }

    static Form<Design> design() {
        return Form.of(Design.class,
                Field.of("info", "", RecordEditor.of(info())),
                Field.of("topology", "", RecordEditor.of(topology())),
                Field.of("scenarios", "Scenarios", ScenarioForms.list()),
                Field.of("settings", "", RecordEditor.of(settings())));
    }

    private static Form<Info> info() {
        return new Form<>(Info.class, List.of(section("Design",
                Field.of("title", "Title", Editors.text("none")),
                Field.of("author", "Author", Editors.text("none")),
                Field.of("revision", "Revision", Editors.text("none")),
                Field.of("pacemaker", "For Pacemaker", Editors.suggesting(Codec.TEXT.optional(), "2.1 (default)", "2.1", "3.0")),
                Field.of("pcs", "For pcs", Editors.suggesting(Codec.TEXT.optional(), "0.11 (default)", "0.10", "0.11", "0.12")),
                Field.of("notes", "Notes", TextEditor.area("")))));
    }

    private static Form<Topology> topology() {
        return Form.of(Topology.class,
                Field.of("intentions", "", RecordEditor.of(intentions())),
                Field.of("cluster", "", RecordEditor.of(cluster())));
    }

    private static Form<Intentions> intentions() {
        return new Form<>(Intentions.class, List.of(section("What is asked of it",
                Field.of("survive", "Survives", Editors.optional(Codec.number(0, 1000, "nodes"), "not stated")),
                Field.of("failOver", "Fails over in", Editors.optional(Quantities.SECONDS, "not stated")),
                Field.of("liveMigration", "", Controls.flag("Machines move without stopping")),
                Field.of("siteFailOver", "", Controls.flag("Survives the loss of a site unattended")))));
    }

    private static Form<Cluster> cluster() {
        return new Form<>(Cluster.class, List.of(
                section("Cluster", Field.of("name", "Name", Editors.text("none"))),
                section("Cluster properties", Field.of("properties", "", KnownParameters.of("property", KnownOptions::ofCluster,
                        SetForms.sets(names(OptionCatalogue.CLUSTER_PROPERTIES))))),
                section("Defaults of resources", Field.of("resourceDefaults", "", KnownParameters.of("default",
                        KnownOptions::ofAllResources, SetForms.sets(names(OptionCatalogue.PRIMITIVE_META))))),
                section("Defaults of operations", Field.of("operationDefaults", "", KnownParameters.of("default",
                        KnownOptions::ofOperations, SetForms.sets(names(OptionCatalogue.OPERATION))))),
                section("Corosync", Field.of("corosync", "", RecordEditor.of(corosync()))),
                section("SBD", Field.of("sbd", "", OptionalEditor.of(RecordEditor.of(sbd()), "SBD",
                        context -> Optional.of(new Sbd(List.of(), Map.of(), Map.of()))))),
                section("CIB",
                        Field.of("validateWith", "Schema", Editors.optionalText("that of the target")).help("the version of the CIB's format (validate-with)"),
                        Field.of("cibAttributes", "Attributes", Editors.options()).help("of the <cib> element, for instance its epoch"),
                        Field.of("sections", "Sections", Controls.<List<String>>readOnly(names -> names.isEmpty() ? "the usual ones" : String.join(", ", names)))
                                .help("those of the imported configuration, where they are not the usual ones in their order"))));
    }

    private static String[] names(OptionCatalogue catalogue) {
        return catalogue.all().stream().filter(option -> !option.deprecated()).map(Parameter::name).toArray(String[]::new);
    }

    private static Form<Corosync> corosync() {
        return Form.of(Corosync.class,
                Field.of("transport", "Transport", Editors.suggesting(Codec.TEXT.optional(), "knet (default)", "knet", "udp", "udpu")),
                Field.of("links", "Links", ListEditor.ofRecords("link", link(),
                        context -> Optional.of(new Corosync.Link(0, Optional.empty(), Map.of())), link -> true)),
                Field.of("totem", "Totem", CorosyncOptions.of("totem")),
                Field.of("quorum", "Quorum", CorosyncOptions.of("quorum")),
                Field.of("logging", "Logging", CorosyncOptions.of("logging")),
                Field.of("subsystems", "Logging by subsystem", ListEditor.ofRecords("subsystem", subsystem(),
                        context -> Optional.of(new Corosync.Subsystem("", Map.of())), subsystem -> !subsystem.name().isBlank())),
                Field.of("sections", "Other sections", ListEditor.ofRecords("section", otherSection(),
                        context -> Optional.of(new Corosync.Section("system", Map.of())), section -> !section.path().isBlank())),
                Field.of("layout", "Lines of the imported file", TextEditor.area("as pcs lays it out"))
                        .help("with {} where the value stands in another field; comments and what no field is for can be changed here"));
    }

    private static Form<Corosync.Subsystem> subsystem() {
        return Form.of(Corosync.Subsystem.class,
                Field.inRow("name", "Subsystem", Editors.suggesting(Codec.required("A subsystem"), "QUORUM", "QUORUM", "TOTEM", "CPG", "KNET", "QDEVICE")),
                Field.of("options", "Options", CorosyncOptions.of("logging.logger_subsys")));
    }

    private static Form<Corosync.Section> otherSection() {
        return Form.of(Corosync.Section.class,
                Field.inRow("path", "Section", Editors.suggesting(Codec.required("A section"), "system", "system", "nozzle", "resources")),
                Field.of("options", "Options", CorosyncOptions.of("system", "nozzle", "resources", "resources.system.memory_used", "qb")));
    }

    private static Form<Corosync.Link> link() {
        return Form.of(Corosync.Link.class,
                Field.inRow("number", "Number", Editors.line(Codec.number(0, 7, ""), "0")),
                Field.inRow("network", "Network", Controls.reference("not known", Network.class)),
                Field.of("options", "Options", CorosyncOptions.of("totem.interface")));
    }

    private static Form<Sbd> sbd() {
        return Form.of(Sbd.class,
                Field.of("disks", "Disks (none: watchdog only)", Editors.texts("disk")),
                Field.of("options", "Options", Editors.options("SBD_WATCHDOG_TIMEOUT", "SBD_WATCHDOG_DEV", "SBD_DELAY_START", "SBD_STARTMODE", "SBD_TIMEOUT_ACTION")),
                Field.of("header", "Written to the disks, in seconds", Editors.numbers("watchdog", "allocate", "loop", "msgwait")));
    }

    private static Form<Settings> settings() {
        return new Form<>(Settings.class, List.of(section("How it is judged",
                Field.of("waivers", "Accepted findings", ListEditor.ofRecords("waiver", waiver(),
                        context -> Optional.of(new Settings.Waiver("", Optional.empty(), "")), waiver -> !waiver.rule().isBlank() && !waiver.reason().isBlank())),
                Field.of("severities", "Severity by rule (error, warning, info, off)", Editors.options()))));
    }

    private static Form<Settings.Waiver> waiver() {
        return Form.of(Settings.Waiver.class,
                Field.inRow("rule", "Rule", Editors.line(Codec.TEXT, "rule")),
                Field.inRow("reason", "Reason", Editors.line(Codec.TEXT, "reason")),
                Field.of("object", "Only for", Controls.reference("all of the rule's findings", Element.class)));
    }
}
