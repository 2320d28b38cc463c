package org.quorate.app.inspector;

import static org.quorate.app.inspector.Form.section;

import java.util.List;
import java.util.Optional;
import org.quorate.app.words.Summary;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.Alert;
import org.quorate.model.Tag;

/// Forms of tags, access control and alerts.
final class AdministrationForms {

    private static final String TIMESTAMP = "timestamp-format";

    private AdministrationForms() {
    }

    static List<Form<?>> all() {
        return List.of(tag(), role(), permission(), target(), group(), alert(), recipient(), select(), selectedAttribute());
    }

    private static Form<Tag> tag() {
        return new Form<>(Tag.class, List.of(
                section("Identity", ClusterForms.NAME, ClusterForms.ID),
                section("Marks", Field.of("references", "", Editors.names("object", Suggestions::taggable))),
                ClusterForms.RAW));
    }

    private static Form<AclRole> role() {
        return new Form<>(AclRole.class, List.of(
                section("Identity", ClusterForms.NAME, Field.of("description", "Description", Editors.optionalText("none")).help(ClusterForms.DESCRIPTION),
                        ClusterForms.ID),
                section("Permissions, of which the most specific counts", Field.of("permissions", "", ListEditor.of(new ListEditor.Items<>(
                        FoldedEditor.of(RecordEditor.of(permission()), Summary::of), "permission",
                        context -> Optional.of(new AclRole.Permission(Optional.empty(), "read", Optional.of("/cib"), Optional.empty(), Optional.empty(), Optional.empty(),
                                Optional.empty())), permission -> true)))),
                ClusterForms.RAW));
    }

    private static Form<AclRole.Permission> permission() {
        return Form.of(AclRole.Permission.class,
                Field.of("kind", "May", Editors.suggesting(Codec.required("A permission"), "", "read", "write", "deny"))
                        .help("read; write, which is to read and change; deny: neither"),
                Field.of("xpath", "What an XPath finds", Editors.suggesting(Codec.TEXT.optional(), "not by XPath", "/cib", "/cib/configuration", "//nodes", "//nvpair[@name='password']"))
                        .help("one of these three says what it is about: an XPath expression over the CIB"),
                Field.of("reference", "or an object", Editors.naming(Codec.TEXT.optional(), "not by id", Suggestions::taggable)).help("the CIB id of one object"),
                Field.of("objectType", "or all of a kind", Editors.suggesting(Codec.TEXT.optional(), "not by kind", "primitive", "nvpair", "node", "rsc_location"))
                        .help("the name of an XML element of the CIB"),
                Field.of("attribute", "with", Editors.optionalText("any attribute")).help("with a kind: only those that have this attribute"),
                Field.of("description", "Description", Editors.optionalText("none")).help(ClusterForms.DESCRIPTION),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(SetForms.ID_HELP));
    }

    private static Form<AclTarget> target() {
        return new Form<>(AclTarget.class, List.of(
                section("Identity", ClusterForms.NAME, ClusterForms.ID),
                section("Has the roles", Field.of("roles", "", Editors.names("role", Suggestions::roles))),
                ClusterForms.RAW));
    }

    private static Form<AclGroup> group() {
        return new Form<>(AclGroup.class, List.of(
                section("Identity", ClusterForms.NAME, ClusterForms.ID),
                section("Has the roles", Field.of("roles", "", Editors.names("role", Suggestions::roles))),
                ClusterForms.RAW));
    }

    private static Form<Alert> alert() {
        return new Form<>(Alert.class, List.of(
                section("Identity", ClusterForms.NAME,
                        Field.of("path", "Program", Editors.required("A path")).help("called on each node for what happens there; it must be on every node"),
                        Field.of("description", "Description", Editors.optionalText("none")).help(ClusterForms.DESCRIPTION), ClusterForms.ID),
                section("Recipients", Field.of("recipients", "", ListEditor.ofRecords("recipient", recipient(),
                        context -> Optional.of(new Alert.Recipient(Optional.empty(), "", Optional.empty(), List.of(), List.of())),
                        recipient -> !recipient.value().isBlank()))),
                section("Called for", Field.of("select", "", OptionalEditor.of(RecordEditor.of(select()), "choice of events",
                        context -> Optional.of(new Alert.Select(true, true, true, Optional.empty()))))),
                section("Meta attributes", Field.of("metaAttributes", "", SetForms.sets("timeout", TIMESTAMP, "enabled"))),
                section("Given to the program", Field.of("instanceAttributes", "", SetForms.sets())),
                ClusterForms.RAW));
    }

    private static Form<Alert.Recipient> recipient() {
        return Form.of(Alert.Recipient.class,
                Field.inRow("value", "Recipient", Editors.line(Codec.required("A recipient"), "address or file")).help("given to the program, which is called once for each"),
                Field.of("description", "Description", Editors.optionalText("none")).help(ClusterForms.DESCRIPTION),
                Field.of("metaAttributes", "Meta attributes", SetForms.sets("timeout", TIMESTAMP, "enabled")).help("for this recipient, before those of the alert"),
                Field.of("instanceAttributes", "Given to the program", SetForms.sets()).help("for this recipient, before those of the alert"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(SetForms.ID_HELP))
                .saying(recipient -> recipient.description().orElse(""));
    }

    private static Form<Alert.Select> select() {
        return Form.of(Alert.Select.class,
                Field.of("nodes", "", Controls.flag("Nodes that come and go")),
                Field.of("fencing", "", Controls.flag("Fencing")),
                Field.of("resources", "", Controls.flag("Actions of resources")),
                Field.of("attributes", "Changes of node attributes", OptionalEditor.of(ListEditor.ofRecords("attribute", selectedAttribute(),
                        context -> Optional.of(new Alert.SelectedAttribute(Optional.empty(), "")), attribute -> !attribute.name().isBlank()),
                        "changes of attributes", context -> Optional.of(List.of()))).help("of those that are listed; of all when none is"));
    }

    private static Form<Alert.SelectedAttribute> selectedAttribute() {
        return Form.of(Alert.SelectedAttribute.class,
                Field.inRow("name", "Attribute", Editors.line(Codec.required("A name"), "node attribute")).help("the name of a node attribute"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(SetForms.ID_HELP));
    }
}
