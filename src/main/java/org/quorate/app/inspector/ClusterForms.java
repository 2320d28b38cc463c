package org.quorate.app.inspector;

import static org.quorate.app.inspector.Form.section;

import java.util.List;
import java.util.Optional;
import org.quorate.agents.OptionCatalogue;
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
import org.quorate.model.Unmodelled;
import org.quorate.model.VirtualMachine;

/// Forms of nodes, resources and fencing.
final class ClusterForms {

    private static final String[] META = {"target-role", "is-managed", "maintenance", "migration-threshold", "failure-timeout", "resource-stickiness",
        "priority", "multiple-active", "allow-migrate", "remote-node", "remote-addr", "remote-port", "remote-connect-timeout", "critical"};
    private static final String[] FENCE = {"ip", "username", "password", "plug", "lanplus", "pcmk_host_list", "pcmk_host_map", "pcmk_host_check",
        "pcmk_delay_base", "pcmk_delay_max", "pcmk_reboot_action", "pcmk_reboot_timeout", "pcmk_action_limit"};
    static final Field NAME = Field.of("name", "Name", Editors.required("A name"));
    static final Field ID = Field.of("id", "Id", Editors.identity()).help("permanent; a rename does not change it");
    static final Form.Section RAW = section("Raw", Field.of("foreign", "", Editors.foreign()));

    private ClusterForms() {
    }

    static List<Form<?>> all() {
        return List.of(node(), entry(), quorumDevice(), primitive(), wiring(), group(), copies(), level(), nodeTarget(), patternTarget(), attributeTarget(),
                unmodelled(), SetForms.set(), SetForms.pair(), SetForms.operation(), SetForms.rule(), SetForms.nodeExpression(), SetForms.nestedRule(),
                SetForms.foreignExpression());
    }

    private static Form<ClusterNode> node() {
        return new Form<>(ClusterNode.class, List.of(
                section("Identity", NAME,
                        Field.of("nodeId", "Node ID", Editors.optionalText("given by the export")),
                        Field.of("machine", "Runs on", Controls.reference("not known", Host.class, VirtualMachine.class)), ID),
                section("Corosync",
                        Field.of("addresses", "Address on each link", Editors.texts("address")),
                        Field.of("votes", "Votes", Editors.optional(Codec.number(0, 255, ""), "1 (default)")),
                        Field.of("corosync", "Other options", CorosyncOptions.of("nodelist.node"))),
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
                        Field.of("place", "Stands in", Controls.reference("not known", Site.class, Rack.class, Machine.class)),
                        Field.of("model", "Model", Editors.suggesting(Codec.required("A model"), "net", "net")), ID),
                section("qnetd", Field.of("net", "", CorosyncOptions.of("quorum.device.net"))),
                section("Device", Field.of("options", "", CorosyncOptions.of("quorum.device"))),
                section("Heuristics", Field.of("heuristics", "", CorosyncOptions.of("quorum.device.heuristics")))));
    }

    private static Form<Primitive> primitive() {
        return new Form<>(Primitive.class, List.of(
                section("Identity", NAME,
                        Field.of("agent", "Agent", AgentEditor.type()),
                        Field.of("description", "Description", Editors.optionalText("none")),
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
                Field.of("unit", "Device", Controls.reference("the target's controller", Pdu.class, Machine.class)),
                Field.of("power", "Powered by", Controls.reference("as the device", Pdu.class, PowerFeed.class)),
                Field.of("port", "Network port", PhysicalForms.optionalPort()));
    }

    private static Form<Group> group() {
        return new Form<>(Group.class, List.of(
                section("Identity", NAME, Field.of("description", "Description", Editors.optionalText("none")), ID),
                section("Members, in the order of their start", Field.of("members", "", Editors.names("member", Suggestions::primitives))),
                section("Meta attributes", Field.of("metaAttributes", "", KnownParameters.of("meta attribute",
                        (owner, catalogue) -> OptionCatalogue.GROUP_META.all(), SetForms.sets(META)))),
                section("Parameters", Field.of("instanceAttributes", "", SetForms.sets())),
                RAW));
    }

    private static Form<Clone> copies() {
        return new Form<>(Clone.class, List.of(
                section("Identity", NAME,
                        Field.of("child", "Of", Editors.naming(Codec.required("A resource"), "", Suggestions::clonable)),
                        Field.of("description", "Description", Editors.optionalText("none")), ID),
                section("Meta attributes", Field.of("metaAttributes", "", KnownParameters.of("meta attribute",
                        (owner, catalogue) -> OptionCatalogue.CLONE_META.all(), SetForms.sets()))),
                section("Parameters", Field.of("instanceAttributes", "", SetForms.sets())),
                RAW));
    }

    private static Form<FencingLevel> level() {
        return new Form<>(FencingLevel.class, List.of(
                section("Identity", NAME, ID),
                section("Level",
                        Field.of("target", "For", target()),
                        Field.of("index", "Level", Editors.suggesting(Codec.required("A level"), "1", "1", "2", "3")),
                        Field.of("devices", "Devices, all of which must succeed", Editors.names("device", Suggestions::fenceDevices))),
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
        return Form.of(FencingLevel.NodeTarget.class, Field.of("node", "Node", Editors.naming(Codec.required("A node"), "", Suggestions::nodes)));
    }

    private static Form<FencingLevel.PatternTarget> patternTarget() {
        return Form.of(FencingLevel.PatternTarget.class, Field.of("regex", "Pattern", Editors.line(Patterns.REGEX, "")));
    }

    private static Form<FencingLevel.AttributeTarget> attributeTarget() {
        return Form.of(FencingLevel.AttributeTarget.class,
                Field.of("attribute", "Attribute", Editors.required("An attribute")),
                Field.of("value", "Value", Editors.text("")));
    }

    private static Form<Unmodelled> unmodelled() {
        return new Form<>(Unmodelled.class, List.of(section("Kept as it came", NAME,
                Field.of("section", "Section", Controls.<String>readOnly(text -> text)),
                Field.of("xml", "XML", Controls.<String>readOnly(text -> text)), ID)));
    }
}
