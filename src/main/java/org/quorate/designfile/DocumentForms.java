package org.quorate.designfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quorate.designfile.DesignDocument.Configuration;
import org.quorate.designfile.DesignDocument.Physical;
import org.quorate.designfile.form.Definitions;
import org.quorate.designfile.form.Field;
import org.quorate.designfile.form.Form;
import org.quorate.designfile.form.Forms;
import org.quorate.designfile.form.Reading;
import org.quorate.designfile.form.RecordForm;
import org.quorate.designfile.form.Schema;
import org.quorate.designfile.yaml.Node;
import org.quorate.designfile.yaml.Node.Sequence;
import org.quorate.designfile.yaml.Node.Style;
import org.quorate.model.Corosync;
import org.quorate.model.Diagram;
import org.quorate.model.ElementId;
import org.quorate.model.Info;
import org.quorate.model.Intentions;
import org.quorate.model.Network;
import org.quorate.model.Sbd;
import org.quorate.model.Scenario;
import org.quorate.model.Settings;
import org.quorate.model.Unmodelled;

/// The document and those of its parts that have no identity.
final class DocumentForms {

    private static final RecordForm<Info> INFO = RecordForm.of(Info.class, "design", "What the design says about itself.",
            Field.withDefault("title", Forms.TEXT, "", "The title."),
            Field.withDefault("author", Forms.TEXT, "", "Who made it."),
            Field.withDefault("revision", Forms.TEXT, "", "Which revision this is."),
            Field.optional("pacemaker", Forms.TEXT, "The version of Pacemaker that it is for: \"2.1\" (the default) or \"3.0\"."),
            Field.optional("pcs", Forms.TEXT, "The version of pcs that it is for: \"0.10\", \"0.11\" (the default) or \"0.12\"."),
            Field.withDefault("notes", Forms.TEXT, "", "What else there is to say.")).inLines();

    private static final RecordForm<Intentions> INTENTIONS = RecordForm.of(Intentions.class, "intentions", "What is asked of the cluster.",
            Field.optional("survive", Forms.WHOLE_NUMBER, "How many cluster nodes may fail at once."),
            Field.optional("failOver", Forms.WHOLE_NUMBER, "The time within which a failed host's services run again, in seconds."),
            Field.flag("liveMigration", "Whether virtual machines are to be moved without stopping them."),
            Field.flag("siteFailOver", "Whether the loss of a site is to be survived without a human.")).inLines();

    private static final RecordForm<Physical> TOPOLOGY = RecordForm.of(Physical.class, "topology", "The machine room.",
            list("sites", PhysicalForms.SITE, "The sites."),
            list("siteLinks", PhysicalForms.SITE_LINK, "The connections between sites."),
            list("racks", PhysicalForms.RACK, "The racks."),
            list("feeds", PhysicalForms.FEED, "The power feeds."),
            list("pdus", PhysicalForms.PDU, "The power distribution units."),
            list("networks", PhysicalForms.NETWORK, "The networks."),
            list("switches", PhysicalForms.SWITCH, "The network switches."),
            list("storage", PhysicalForms.STORAGE, "The shared storage."),
            list("hosts", PhysicalForms.HOST, "The physical machines."),
            list("virtualMachines", PhysicalForms.VIRTUAL_MACHINE, "The virtual machines."),
            list("notes", PhysicalForms.NOTE, "Remarks on the drawing.")).inLines();

    private static final RecordForm<Corosync.Link> LINK = RecordForm.of(Corosync.Link.class, "a link", "A corosync link.",
            Field.required("number", Forms.WHOLE_NUMBER, "Its number, 0 to 7."),
            Field.optional("network", Forms.reference(Network.class), "The network it runs over."),
            Field.texts("options", "Options of its `interface` section: `knet_link_priority`, `mcastport` and the like."));

    private static final RecordForm<Corosync.Subsystem> SUBSYSTEM = RecordForm.of(Corosync.Subsystem.class, "a subsystem",
            "A `logger_subsys` section.",
            Field.required("name", Forms.TEXT, "Its `subsys`: `QUORUM`, `TOTEM` and the like."),
            Field.texts("options", "Its other options."));

    private static final RecordForm<Corosync.Section> SECTION = RecordForm.of(Corosync.Section.class, "a section",
            "A section of corosync.conf that has no field of its own.",
            Field.required("path", Forms.TEXT, "The names of the sections that lead to it, with dots between: `system`, `resources.system`."),
            Field.texts("options", "Its options."));

    private static final RecordForm<Corosync> COROSYNC = RecordForm.of(Corosync.class, "corosync",
            "What corosync.conf says beside nodes and quorum device. Option names are corosync's.",
            Field.optional("transport", Forms.TEXT, "`knet` (the default), `udp` or `udpu`."),
            Field.list("links", LINK, "The links."),
            Field.texts("totem", "Options of the totem section: `token` (in milliseconds), `crypto_cipher` and the like."),
            Field.texts("quorum", "Options of the quorum section: `two_node`, `wait_for_all` and the like."),
            Field.texts("logging", "Options of the logging section; what pcs writes without it."),
            Field.list("subsystems", SUBSYSTEM, "What is logged otherwise for a part of corosync."),
            Field.list("sections", SECTION, "Options of every other section."),
            Field.withDefault("layout", Forms.TEXT, "",
                    "The lines of an imported corosync.conf, with `{}` where the design has the value. As pcs lays it out without it.")).inLines();

    private static final RecordForm<Sbd> SBD = RecordForm.of(Sbd.class, "sbd", "Storage-based death. Without disks it is watchdog-only.",
            Field.list("disks", Forms.TEXT, "The device paths, one to three."),
            Field.texts("options", "Options of /etc/sysconfig/sbd: `SBD_WATCHDOG_TIMEOUT`, `SBD_DELAY_START`; times in seconds."),
            Field.withDefault("header", Forms.map(key -> Optional.of(key), key -> key, Forms.WHOLE_NUMBER, Style.FLOW), Map.of(),
                    "What `sbd create` wrote to the disks, in seconds: `watchdog`, `allocate`, `loop`, `msgwait`."));

    private static final RecordForm<Unmodelled> OTHER = RecordForm.element(Unmodelled.class, "unmodelled",
            "An object of a CIB section that the design has no words for, carried along.",
            Field.required("section", Forms.TEXT, "The section."),
            Field.required("xml", Forms.TEXT, "The object's element of the CIB.")).defined("UnmodelledOther");

    private static final RecordForm<Configuration> CLUSTER = RecordForm.of(Configuration.class, "cluster", "The cluster's configuration.",
            Field.withDefault("name", Forms.TEXT, "", "The name of the cluster (corosync's `cluster_name`)."),
            Field.optional("validateWith", Forms.TEXT, "The schema that an imported CIB came with; that of the target without it."),
            Field.texts("cibAttributes", "Other attributes that an imported CIB came with."),
            Field.list("sections", Forms.TEXT, "The sections of an imported CIB, where they are not the usual ones in their order."),
            Field.withDefault("corosync", COROSYNC, Corosync.DEFAULT, "Corosync's options."),
            list("quorumDevices", NodeForms.QUORUM_DEVICE, "The quorum device. Only one counts."),
            Field.optional("sbd", SBD, "Storage-based death."),
            list("nodes", NodeForms.NODES, "The cluster nodes, and what the configuration says of other nodes."),
            NvForms.field("properties", "The cluster properties."),
            NvForms.field("resourceDefaults", "Default meta attributes of resources."),
            NvForms.field("operationDefaults", "Default options of operations."),
            list("resources", ResourceForms.RESOURCES, "The resources, in their order."),
            list("constraints", ConstraintForms.CONSTRAINTS, "The constraints, in their order."),
            list("fencingLevels", ConstraintForms.FENCING_LEVELS, "The fencing levels, in their order."),
            list("tags", AdministrationForms.TAGS, "Names for several objects, in their order."),
            list("acls", AdministrationForms.ACLS, "Who may see and change what, in the order of the CIB."),
            list("alerts", AdministrationForms.ALERTS, "Programs that are called when something happens, in their order."),
            list("other", OTHER, "Objects of other sections of an imported CIB.")).inLines();

    private static final RecordForm<Diagram.Spot> SPOT = RecordForm.of(Diagram.Spot.class, "a spot", "Where and how an element is drawn.",
            Field.optional("at", new PairForm<>(Diagram.Point::new, point -> List.of(point.x(), point.y())),
                    "Its upper left corner, `[x, y]`, from that of the element that contains it, in pixels at 100 %; laid out by the program without it."),
            Field.optional("size", new PairForm<>(Diagram.Size::new, size -> List.of(size.width(), size.height())),
                    "`[width, height]`, in pixels at 100 %; as its content asks without it."),
            Field.flag("folded", "Whether its content is hidden."),
            Field.flag("locked", "Whether it stays where it is."));

    private static final RecordForm<Settings.Waiver> WAIVER = RecordForm.of(Settings.Waiver.class, "a waiver", "A finding that was looked at and accepted.",
            Field.required("rule", Forms.TEXT, "The rule's id: FEN-03."),
            Field.optional("object", Forms.ID, "The id of the element; all findings of the rule without it."),
            Field.withDefault("reason", Forms.TEXT, "", "Why it is accepted."));

    private static final RecordForm<Settings> SETTINGS = RecordForm.of(Settings.class, "settings", "How the design is judged.",
            Field.withDefault("waivers", Forms.lines(WAIVER), List.of(), "Findings that are accepted."),
            Field.texts("severities", "Rule ids to `error`, `warning`, `info` or `off`, where it differs from the rule's own.")).inLines();

    private static final RecordForm<Scenario.Expectation> EXPECTATION = RecordForm.of(Scenario.Expectation.class, "an expectation",
            "What is to come of a scenario; what is not said is not tested.",
            Field.optional("quorate", Forms.FLAG, "Whether a partition with quorum is left."),
            Field.texts("runs", "Resource instances that run afterwards, each with its node; `any` where it does not matter which."),
            Field.list("stopped", Forms.TEXT, "Resource instances that run nowhere afterwards."),
            Field.list("fenced", Forms.TEXT, "Nodes that are fenced in the last step."),
            Field.list("unfenceable", Forms.TEXT, "Nodes that ought to be fenced in the last step and cannot be."));

    private static final RecordForm<Scenario> SCENARIO = RecordForm.of(Scenario.class, "a scenario",
            "Events, and what is to come of them: a test of the design.",
            Field.required("name", Forms.TEXT, "Its name, by which `quorate simulate --scenario` finds it.").as("scenario"),
            Field.withDefault("description", Forms.TEXT, "", "What it is about."),
            Field.list("steps", Forms.list(Forms.TEXT), "The steps, each with the events of one instant in the words of `quorate simulate --do`: "
                    + "`fail:NAME` (or `NAME` alone), `crash:`, `return:`, `standby:`, `shutdown:`, `split:A+B/C` and the like."),
            Field.withDefault("expected", EXPECTATION, Scenario.Expectation.NONE, "What is to come of it.").as("expect"));

    /// The whole file.
    static final RecordForm<DesignDocument> DOCUMENT = RecordForm.of(DesignDocument.class, "a design", "A design of Quorate: one cluster.",
            Field.required("quorate", Forms.WHOLE_NUMBER, "The version of this file format: " + DesignDocument.VERSION + "."),
            Field.withDefault("design", INFO, Info.EMPTY, "What the design says about itself."),
            Field.withDefault("intentions", INTENTIONS, Intentions.NONE, "What is asked of the cluster."),
            Field.withDefault("topology", TOPOLOGY, Physical.NONE, "The machine room: sites, racks, power, networks, machines."),
            Field.withDefault("cluster", CLUSTER, Configuration.NONE, "The cluster's configuration, in the terms of corosync and Pacemaker."),
            Field.withDefault("diagram", Forms.map(DocumentForms::id, ElementId::value, SPOT, Style.BLOCK), Map.of(),
                    "The picture, by the ids of elements; what is not here is laid out by the program."),
            Field.withDefault("settings", SETTINGS, Settings.DEFAULT, "How the design is judged."),
            Field.withDefault("scenarios", Forms.lines(SCENARIO), List.of(), "Failures that are tried on the design, and what is to come of them.")).inLines();

    private DocumentForms() {
    }

    private static <T> Field<List<T>> list(String name, Form<? extends T> of, String description) {
        return Field.withDefault(name, Forms.lines(of), List.of(), description);
    }

    private static Optional<ElementId> id(String text) {
        return Optional.of(text).filter(ElementId::isValid).map(ElementId::of);
    }

    /// Two numbers in a list.
    private record PairForm<T>(Pairing<T> made, Function<T, List<Double>> numbers) implements Form<T> {

        private interface Pairing<T> {
            T of(double first, double second);
        }

        @Override
        public Optional<T> read(Node node, String what, Reading reading) {
            if (!(node instanceof Sequence sequence) || sequence.items().size() != 2) {
                reading.unexpected(node, what, "a list of two numbers");
                return Optional.empty();
            }
            Optional<Double> first = Forms.NUMBER.read(sequence.items().getFirst(), what, reading);
            Optional<Double> second = Forms.NUMBER.read(sequence.items().getLast(), what, reading);
            return first.flatMap(a -> second.map(b -> made.of(a, b)));
        }

        @Override
        public Node write(T value) {
            return Sequence.of(numbers.apply(value).stream().map(Forms.NUMBER::write).toList(), Style.FLOW);
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.type("array").with("items", Forms.NUMBER.schema(definitions)).with("minItems", 2).with("maxItems", 2);
        }
    }
}
