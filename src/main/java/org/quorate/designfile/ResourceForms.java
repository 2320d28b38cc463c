package org.quorate.designfile;

import java.util.List;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import org.quorate.designfile.form.Choice;
import org.quorate.designfile.form.Definitions;
import org.quorate.designfile.form.Field;
import org.quorate.designfile.form.Form;
import org.quorate.designfile.form.Forms;
import org.quorate.designfile.form.Reading;
import org.quorate.designfile.form.RecordForm;
import org.quorate.designfile.form.Schema;
import org.quorate.designfile.yaml.Node;
import org.quorate.designfile.yaml.Node.Mapping;
import org.quorate.designfile.yaml.Node.Scalar;
import org.quorate.model.AgentName;
import org.quorate.model.Clone;
import org.quorate.model.ClusterElement;
import org.quorate.model.Group;
import org.quorate.model.Machine;
import org.quorate.model.Operation;
import org.quorate.model.Operations;
import org.quorate.model.Pdu;
import org.quorate.model.Primitive;
import org.quorate.model.Template;

/// Resources.
final class ResourceForms {

    private static final Field<?> DESCRIPTION = Field.optional("description", Forms.TEXT, "What it is for.");
    private static final Field<?> PARAMETERS = NvForms.field("instanceAttributes", "The parameters (instance attributes).").as("parameters");
    private static final Field<?> META = NvForms.field("metaAttributes", "The meta attributes.").as("meta");

    private static final RecordForm<Operation> OPERATION = RecordForm.of(Operation.class, "an operation", "An operation of a primitive.",
            Field.required("name", Forms.TEXT, "`monitor`, `start`, `stop` and the like."),
            Field.withDefault("interval", Forms.TEXT, "0s", "How often it recurs, with its unit: 30s; 0s, the default, for operations that do not recur."),
            new OperationOptions(),
            NvForms.field("attributes", "Its instance attributes, for instance `OCF_CHECK_LEVEL`."),
            NvForms.field("meta", "Its meta attributes."),
            Field.optional("id", Forms.TEXT, "The CIB id, where it is not the one that an exporter would make."),
            NvForms.FOREIGN);

    private static final RecordForm<Operations> ALL_OPERATIONS = RecordForm.of(Operations.class, "operations", "Operations with their CIB id.",
            Field.optional("id", Forms.TEXT, "The CIB id."),
            Field.optional("reference", Forms.TEXT, "The CIB id of the operations that these stand for; they have nothing of their own then.").as("sameAs"),
            Field.list("list", OPERATION, "The operations."));

    private static final Field<Operations> OPERATIONS = Field.withDefault("operationSet", new OperationsForm(), Operations.NONE,
            "The operations, where they differ from the agent's defaults.").as("operations");

    private static final RecordForm<Primitive.Wiring> WIRING = RecordForm.of(Primitive.Wiring.class, "a wiring",
            "Where a fence device draws its power and network from.",
            Field.optional("unit", Forms.reference(Pdu.class, Machine.class), "The device behind the agent where it is another than the target's management controller."),
            Field.optional("power", PhysicalForms.POWER, "The PDU or power feed; that of the unit without it."),
            Field.optional("port", PhysicalForms.PORT, "The connection; that of the unit without it."));

    private static final RecordForm<Primitive> PRIMITIVE = RecordForm.element(Primitive.class, "primitive",
            "A single resource: a service, a virtual machine, a remote node's connection, a fence device.",
            Field.withDefault("agent", new AgentForm(), AgentName.OF_TEMPLATE,
                    "The agent: `ocf:heartbeat:IPaddr2`, `systemd:httpd`, `stonith:fence_ipmilan`; that of the template without it."),
            Field.optional("template", Forms.TEXT, "The name of the template whose configuration it takes over where it says nothing of its own.").as("from"),
            DESCRIPTION,
            Field.optional("machine", Forms.reference(Machine.class), "The machine it stands for: the virtual machine it starts, or the one it connects to."),
            PARAMETERS, META,
            NvForms.field("utilization", "What it needs, for placement by utilization."),
            OPERATIONS,
            Field.optional("wiring", WIRING, "Where a fence device draws its power and network from."),
            NvForms.FOREIGN).inLines();

    private static final RecordForm<Group> GROUP = RecordForm.element(Group.class, "group", "Resources that run together, started in order.",
            DESCRIPTION,
            Field.list("members", Forms.TEXT, "The names of its primitives, in their order."),
            PARAMETERS, META, NvForms.FOREIGN);

    private static final RecordForm<Clone> CLONE = RecordForm.element(Clone.class, "clone", "A resource that runs on several nodes.",
            DESCRIPTION,
            Field.required("child", Forms.TEXT, "The name of the primitive or group that is cloned.").as("of"),
            PARAMETERS, META,
            Field.flag("master", "Whether the CIB has it in the old form `<master>`, which Pacemaker 3.0 no longer reads."),
            NvForms.FOREIGN);

    private static final RecordForm<Template> TEMPLATE = RecordForm.element(Template.class, "template", "What several primitives have in common.",
            Field.required("agent", new AgentForm(), "The agent."),
            DESCRIPTION, PARAMETERS, META,
            NvForms.field("utilization", "What each of them needs, for placement by utilization."),
            OPERATIONS, NvForms.FOREIGN).inLines();

    static final Choice<ClusterElement> RESOURCES = Choice.of(PRIMITIVE, GROUP, CLONE, BundleForms.BUNDLE, TEMPLATE, NodeForms.unmodelled("resources"));

    private ResourceForms() {
    }

    /// A list where there is nothing else to say.
    private record OperationsForm() implements Form<Operations> {

        private static final Form<List<Operation>> LIST = Forms.list(OPERATION);

        @Override
        public Optional<Operations> read(Node node, String what, Reading reading) {
            return node instanceof Mapping ? ALL_OPERATIONS.read(node, what, reading) : LIST.read(node, what, reading).map(Operations::of);
        }

        @Override
        public Node write(Operations operations) {
            return operations.equals(Operations.of(operations.list())) ? LIST.write(operations.list()) : ALL_OPERATIONS.write(operations);
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.oneOf(LIST.schema(definitions), ALL_OPERATIONS.schema(definitions));
        }
    }

    /// An agent as one text, or in its parts where the text would say another thing.
    private record AgentForm() implements Form<AgentName> {

        private static final RecordForm<AgentName> PARTS = RecordForm.of(AgentName.class, "an agent", "An agent in its parts.",
                Field.required("standard", Forms.TEXT, "`ocf`, `systemd`, `lsb`, `service` or `stonith`."),
                Field.optional("provider", Forms.TEXT, "The provider; only with `ocf`."),
                Field.required("type", Forms.TEXT, "The name of the agent."));

        @Override
        public Optional<AgentName> read(Node node, String what, Reading reading) {
            if (node instanceof Mapping) {
                return PARTS.read(node, what, reading);
            }
            Optional<AgentName> agent = node instanceof Scalar scalar && scalar.text().contains(":") ? Optional.of(AgentName.parse(scalar.text())) : Optional.empty();
            if (agent.isEmpty()) {
                reading.unexpected(node, what, "an agent (ocf:heartbeat:IPaddr2, systemd:httpd, stonith:fence_ipmilan)");
            }
            return agent;
        }

        @Override
        public Node write(AgentName agent) {
            return AgentName.parse(agent.toString()).equals(agent) ? Scalar.text(agent.toString()) : PARTS.write(agent);
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.oneOf(Schema.type("string").with("pattern", ":"), PARTS.schema(definitions));
        }
    }
}
