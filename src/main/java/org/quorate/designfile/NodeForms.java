package org.quorate.designfile;

import org.quorate.designfile.form.Choice;
import org.quorate.designfile.form.Constant;
import org.quorate.designfile.form.Field;
import org.quorate.designfile.form.Forms;
import org.quorate.designfile.form.RecordForm;
import org.quorate.model.ClusterElement;
import org.quorate.model.ClusterNode;
import org.quorate.model.Machine;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Site;
import org.quorate.model.Unmodelled;

/// Nodes and quorum devices.
final class NodeForms {

    private static final Field<?> ATTRIBUTES = NvForms.field("attributes", "The permanent node attributes.");
    private static final Field<?> UTILIZATION = NvForms.field("utilization", "What the node offers, for placement by utilization.");

    private static final RecordForm<ClusterNode> NODE = RecordForm.element(ClusterNode.class, "node",
            "A cluster node: it runs corosync and all of Pacemaker, votes and fences.",
            Field.optional("nodeId", Forms.TEXT, "Corosync's node id, a number from 1."),
            Field.optional("machine", Forms.reference(Machine.class), "The host or virtual machine it runs on."),
            Field.list("addresses", Forms.TEXT, "Its address on each corosync link, in the order of the links."),
            Field.optional("votes", Forms.WHOLE_NUMBER, "Its quorum votes; one without it."),
            Field.texts("corosync", "Other options of its entry in corosync's node list; its `name` there, where the CIB has another."),
            ATTRIBUTES, UTILIZATION, NvForms.FOREIGN);

    private static final RecordForm<RemoteNodeEntry> ENTRY = RecordForm.element(RemoteNodeEntry.class, "entry",
            "Attributes and utilization of a remote or guest node. The node itself follows from its resource.",
            ATTRIBUTES, UTILIZATION, NvForms.FOREIGN);

    static final Choice<ClusterElement> NODES = Choice.of(NODE, ENTRY, unmodelled("nodes"));

    static final RecordForm<QuorumDevice> QUORUM_DEVICE = RecordForm.element(QuorumDevice.class, "name", "A quorum device. Option names are corosync's.",
            Field.optional("place", Forms.reference(Site.class, Rack.class, Machine.class), "The site, rack or machine where its qnetd host stands."),
            Field.withDefault("model", Forms.TEXT, "net", "`net` is the only model there is."),
            Field.texts("net", "Options of the model: `host`, `algorithm`, `tie_breaker`, `tls`."),
            Field.texts("options", "Options of the device: `votes`; `timeout` and `sync_timeout` in milliseconds."),
            Field.texts("heuristics", "`mode`, `exec_NAME` and the like."));

    private NodeForms() {
    }

    /// An object that the model has no type for, in the list that has the rest of its section.
    static RecordForm<Unmodelled> unmodelled(String section) {
        return RecordForm.element(Unmodelled.class, "unmodelled", "An object of the CIB that the design has no words for, carried along in its place.",
                new Constant("section", section),
                Field.required("xml", Forms.TEXT, "The object's element of the CIB."));
    }
}
