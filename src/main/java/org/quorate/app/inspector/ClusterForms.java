package org.quorate.app.inspector;

import static org.quorate.app.inspector.Form.section;

import java.util.List;
import java.util.Optional;
import org.quorate.agents.OptionCatalogue;
import org.quorate.app.words.XmlMask;
import org.quorate.model.Clone;
import org.quorate.model.ClusterNode;
import org.quorate.model.FencingLevel;
import org.quorate.model.Group;
import org.quorate.model.Host;
import org.quorate.model.Machine;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Site;
import org.quorate.model.Template;
import org.quorate.model.Unmodelled;
import org.quorate.model.VirtualMachine;

/// Forms of nodes, resources and fencing.
final class ClusterForms {

    private static final String[] META = {"target-role", "is-managed", "maintenance", "migration-threshold", "failure-timeout", "resource-stickiness",
        "priority", "multiple-active", "allow-migrate", "remote-node", "remote-addr", "remote-port", "remote-connect-timeout", "critical"};
    private static final String[] FENCE = {"ip", "username", "password", "plug", "lanplus", "pcmk_host_list", "pcmk_host_map", "pcmk_host_check",
        "pcmk_delay_base", "pcmk_delay_max", "pcmk_reboot_action", "pcmk_reboot_timeout", "pcmk_action_limit"};
    static final String DESCRIPTION = "for people; Pacemaker does not read it";
    static final Field NAME = Field.of("name", "Name", Editors.required("A name")).help("as the cluster knows it; what speaks of it is renamed along");
    static final Field ID = Field.of("id", "Id", Editors.identity()).help("permanent; a rename does not change it");
    static final Form.Section RAW = section("Raw", Field.of("foreign", "", Editors.foreign()));

    private ClusterForms() {
    }

    static List<Form<?>> all() {
        return List.of(node(), entry(), quorumDevice(), primitive(), wiring(), template(), group(), copies(), level(), nodeTarget(), patternTarget(),
                attributeTarget(), unmodelled(), SetForms.set(), SetForms.pair(), SetForms.operation(), SetForms.operationSet());
    }

    private static Form<ClusterNode> node() {
        return new Form<>(ClusterNode.class, List.of(
                section("Identity", NAME,
                        Field.of("nodeId", "Node ID", Editors.optionalText("given by the export")).help("corosync's number of the node; it never changes while the node lives"),
                        Field.of("machine", "Runs on", Controls.reference("not known", Host.class, VirtualMachine.class)).help("the host or virtual machine that is this node"), ID),
                section("Corosync",
                        Field.of("addresses", "Address on each link", Editors.texts("address")).help("in the order of corosync's links; address or name"),
                        Field.of("votes", "Votes", Editors.optional(Codec.number(0, 255, ""), "1 (default)")).help("how much the node counts for quorum"),
                        Field.of("corosync", "Other options", CorosyncOptions.of("nodelist.node")).help("of the node's entry in corosync.conf")),
                section("Cluster attributes", Field.of("attributes", "", SetForms.sets("standby", "maintenance"))),
                section("Capacity for placement", Field.of("utilization", "", SetForms.sets("cpu", "memory", "hv_memory"))),
                RAW));
    }

    private static Form<RemoteNodeEntry> entry() {
        return new Form<>(RemoteNodeEntry.class, List.of(
                section("Identity", NAME, ID),
                section("Cluster attributes", Field.of("attributes", "", SetForms.sets("standby", "maintenance"))),
                section("Capacity for placement", Field.of("utilization", "", SetForms.sets("cpu", "memory"))),
                RAW));
    }

    private static Form<QuorumDevice> quorumDevice() {
        return new Form<>(QuorumDevice.class, List.of(
                section("Identity", NAME,
                        Field.of("place", "Stands in", Controls.reference("not known", Site.class, Rack.class, Machine.class)).help("where its server runs"),
                        Field.of("model", "Model", Editors.suggesting(Codec.required("A model"), "net", "net")).help("corosync knows net, which asks a qnetd server"), ID),
                section("qnetd", Field.of("net", "", CorosyncOptions.of("quorum.device.net"))),
                section("Device", Field.of("options", "", CorosyncOptions.of("quorum.device"))),
                section("Heuristics", Field.of("heuristics", "", CorosyncOptions.of("quorum.device.heuristics")))));
    }

    private static Form<Primitive> primitive() {
        return new Form<>(Primitive.class, List.of(
                section("Identity", NAME,
                        Field.of("agent", "Agent", AgentEditor.type()).help("the program that starts, stops and watches it: class:provider:type"),
                        Field.of("template", "Template", Editors.naming(Codec.TEXT.optional(), "none", Suggestions::templates))
                                .help("its configuration counts where this resource says nothing of its own; the agent is the template's then"),
                        Field.of("description", "Description", Editors.optionalText("none")).help(DESCRIPTION),
                        Field.of("machine", "Stands for", Controls.reference("no machine", VirtualMachine.class, Host.class))
                                .help("the virtual machine that it starts, or the machine that it connects to"), ID),
                section("Parameters", Field.of("instanceAttributes", "", KnownParameters.of("parameter", KnownOptions::parameters, SetForms.sets(FENCE)))),
                section("Meta attributes", Field.of("metaAttributes", "", KnownParameters.of("meta attribute", KnownOptions::meta, SetForms.sets(META)))),
                section("Operations", Field.of("operationSet", "", SetForms.operations())),
                section("Takes up", Field.of("utilization", "", SetForms.sets("cpu", "memory", "hv_memory"))),
                section("Wiring of the fence device", Field.of("wiring", "", OptionalEditor.of(RecordEditor.of(wiring()), "wiring",
                        context -> Optional.of(new Primitive.Wiring(Optional.empty(), Optional.empty(), Optional.empty()))))),
                RAW));
    }

    private static Form<Primitive.Wiring> wiring() {
        return Form.of(Primitive.Wiring.class,
                Field.of("unit", "Device", Controls.reference("the target's controller", Pdu.class, Machine.class)).help("the device behind the agent"),
                Field.of("power", "Powered by", Controls.reference("as the device", Pdu.class, PowerFeed.class)).help("without this power it cannot fence"),
                Field.of("port", "Network port", PhysicalForms.optionalPort()).help("without this network it cannot be reached"));
    }

    private static Form<Template> template() {
        return new Form<>(Template.class, List.of(
                section("Identity", NAME,
                        Field.of("agent", "Agent", AgentEditor.type()).help("that of every primitive made from the template"),
                        Field.of("description", "Description", Editors.optionalText("none")).help(DESCRIPTION), ID),
                section("Parameters", Field.of("instanceAttributes", "", KnownParameters.of("parameter", KnownOptions::parameters, SetForms.sets()))),
                section("Meta attributes", Field.of("metaAttributes", "", KnownParameters.of("meta attribute", KnownOptions::meta, SetForms.sets(META)))),
                section("Operations", Field.of("operationSet", "", SetForms.operations())),
                section("Takes up", Field.of("utilization", "", SetForms.sets("cpu", "memory", "hv_memory"))),
                RAW));
    }

    private static Form<Group> group() {
        return new Form<>(Group.class, List.of(
                section("Identity", NAME, Field.of("description", "Description", Editors.optionalText("none")).help(DESCRIPTION), ID),
                section("Members, in the order of their start", Field.of("members", "", Editors.names("member", Suggestions::primitives))),
                section("Meta attributes", Field.of("metaAttributes", "", KnownParameters.of("meta attribute",
                        (owner, catalogue) -> OptionCatalogue.GROUP_META.all(), SetForms.sets(META)))),
                section("Parameters", Field.of("instanceAttributes", "", SetForms.sets())),
                RAW));
    }

    private static Form<Clone> copies() {
        return new Form<>(Clone.class, List.of(
                section("Identity", NAME,
                        Field.of("child", "Of", Editors.naming(Codec.required("A resource"), "", Suggestions::clonable)).help("the primitive or group that runs in several copies"),
                        Field.of("master", "", Controls.flag("Written in the old form <master>")).help("promotable; Pacemaker 3.0 no longer reads this form"),
                        Field.of("description", "Description", Editors.optionalText("none")).help(DESCRIPTION), ID),
                section("Meta attributes", Field.of("metaAttributes", "", KnownParameters.of("meta attribute",
                        (owner, catalogue) -> OptionCatalogue.CLONE_META.all(), SetForms.sets()))),
                section("Parameters", Field.of("instanceAttributes", "", SetForms.sets())),
                RAW));
    }

    private static Form<FencingLevel> level() {
        return new Form<>(FencingLevel.class, List.of(
                section("Identity", NAME, ID),
                section("Level",
                        Field.of("target", "For", target()).help("the nodes that are fenced so"),
                        Field.of("index", "Level", Editors.suggesting(Codec.required("A level"), "1", "1", "2", "3")).help("levels are tried in this order until one succeeds"),
                        Field.of("devices", "Devices, all of which must succeed", Editors.names("device", Suggestions::fenceDevices)).help("one after the other; the level fails when one of them does")),
                RAW));
    }

    private static EditorType<FencingLevel.Target> target() {
        return VariantEditor.of(List.of(
                new VariantEditor.Variant<>("a node", FencingLevel.NodeTarget.class, RecordEditor.of(nodeTarget()),
                        context -> new FencingLevel.NodeTarget(Suggestions.nodes(context.topology().get()).stream().findFirst().orElse("node1"))),
                new VariantEditor.Variant<>("nodes by pattern", FencingLevel.PatternTarget.class, RecordEditor.of(patternTarget()),
                        context -> new FencingLevel.PatternTarget("^node[0-9]+$")),
                new VariantEditor.Variant<>("nodes by attribute", FencingLevel.AttributeTarget.class, RecordEditor.of(attributeTarget()),
                        context -> new FencingLevel.AttributeTarget("rack", "a"))));
    }

    private static Form<FencingLevel.NodeTarget> nodeTarget() {
        return Form.of(FencingLevel.NodeTarget.class, Field.of("node", "Node", Editors.naming(Codec.required("A node"), "", Suggestions::nodes)).help("by its name"));
    }

    private static Form<FencingLevel.PatternTarget> patternTarget() {
        return Form.of(FencingLevel.PatternTarget.class, Field.of("regex", "Pattern", Editors.line(Patterns.REGEX, "")).help("a regular expression over node names"));
    }

    private static Form<FencingLevel.AttributeTarget> attributeTarget() {
        return Form.of(FencingLevel.AttributeTarget.class,
                Field.of("attribute", "Attribute", Editors.required("An attribute")).help("a node attribute"),
                Field.of("value", "Value", Editors.text("")).help("those nodes that have this value"));
    }

    private static Form<Unmodelled> unmodelled() {
        return new Form<>(Unmodelled.class, List.of(section("Kept as it came", NAME,
                Field.of("section", "Section", Controls.<String>readOnly(text -> text)).help("where in the CIB it stands"),
                Field.of("xml", "XML", Controls.<String>readOnly(XmlMask::of)).help("what Quorate has no fields for; it is kept and written back; passwords are not shown"), ID)));
    }
}
