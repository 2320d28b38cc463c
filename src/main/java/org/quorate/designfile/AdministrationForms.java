package org.quorate.designfile;

import java.util.List;
import org.quorate.designfile.form.Choice;
import org.quorate.designfile.form.Field;
import org.quorate.designfile.form.Forms;
import org.quorate.designfile.form.RecordForm;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.Alert;
import org.quorate.model.ClusterElement;
import org.quorate.model.Tag;

/// Tags, access control lists and alerts.
final class AdministrationForms {

    private static final String OTHER_ID = "The CIB id, where it is not the one that an exporter would make.";
    private static final Field<?> DESCRIPTION = Field.optional("description", Forms.TEXT, "What it is for.");
    private static final Field<?> PARAMETERS = NvForms.field("instanceAttributes", "What the program is told beside the event.").as("parameters");
    private static final Field<?> META = NvForms.field("metaAttributes", "The meta attributes: `timeout`, `timestamp-format`, `enabled`.").as("meta");
    private static final Field<?> ROLES = Field.list("roles", Forms.TEXT, "The names of the ACL roles, in their order.");

    static final Choice<ClusterElement> TAGS = Choice.of(
            RecordForm.element(Tag.class, "tag", "A name for several objects.",
                    Field.list("references", Forms.TEXT, "The CIB ids of the objects, in their order.").as("of"),
                    NvForms.FOREIGN),
            NodeForms.unmodelled("tags"));

    private static final RecordForm<AclRole.Permission> PERMISSION = RecordForm.of(AclRole.Permission.class, "a permission",
            "What is allowed or denied, and of what.",
            Field.required("kind", Forms.TEXT, "`read`, `write` or `deny`."),
            Field.optional("xpath", Forms.TEXT, "All that this XPath finds."),
            Field.optional("reference", Forms.TEXT, "The object with this CIB id."),
            Field.optional("objectType", Forms.TEXT, "All elements of this name."),
            Field.optional("attribute", Forms.TEXT, "Only those with this attribute."),
            Field.optional("description", Forms.TEXT, "What it is for."),
            Field.optional("id", Forms.TEXT, OTHER_ID));

    static final Choice<ClusterElement> ACLS = Choice.of(
            RecordForm.element(AclRole.class, "aclRole", "Permissions that users and groups can be given.",
                    DESCRIPTION,
                    Field.withDefault("permissions", Forms.lines(PERMISSION), List.of(), "The permissions, in their order."),
                    NvForms.FOREIGN).inLines(),
            RecordForm.element(AclTarget.class, "aclUser", "A user that has ACL roles.", ROLES, NvForms.FOREIGN),
            RecordForm.element(AclGroup.class, "aclGroup", "A group of users that has ACL roles.", ROLES, NvForms.FOREIGN),
            NodeForms.unmodelled("acls"));

    private static final RecordForm<Alert.SelectedAttribute> SELECTED = RecordForm.of(Alert.SelectedAttribute.class, "an attribute",
            "A node attribute by name.",
            Field.required("name", Forms.TEXT, "The name."),
            Field.optional("id", Forms.TEXT, OTHER_ID));

    private static final RecordForm<Alert.Select> SELECT = RecordForm.of(Alert.Select.class, "a selection", "The kinds of events.",
            Field.flag("nodes", "Whether it is called for nodes that come and go."),
            Field.flag("fencing", "Whether it is called for fencing."),
            Field.flag("resources", "Whether it is called for actions of resources."),
            Field.optional("attributes", Forms.list(SELECTED), "It is called for changes of these node attributes; of all when none is named."));

    private static final RecordForm<Alert.Recipient> RECIPIENT = RecordForm.of(Alert.Recipient.class, "a recipient",
            "What the program is told, once for each recipient.",
            Field.required("value", Forms.TEXT, "The recipient, in a form that the program understands."),
            DESCRIPTION, PARAMETERS, META,
            Field.optional("id", Forms.TEXT, OTHER_ID));

    static final Choice<ClusterElement> ALERTS = Choice.of(
            RecordForm.element(Alert.class, "alert", "A program that Pacemaker calls when something happens.",
                    DESCRIPTION,
                    Field.required("path", Forms.TEXT, "The program."),
                    Field.optional("select", SELECT, "What it is called for; all but changes of node attributes without it."),
                    PARAMETERS, META,
                    Field.withDefault("recipients", Forms.lines(RECIPIENT), List.of(), "Whom it tells, in their order."),
                    NvForms.FOREIGN).inLines(),
            NodeForms.unmodelled("alerts"));

    private AdministrationForms() {
    }
}
