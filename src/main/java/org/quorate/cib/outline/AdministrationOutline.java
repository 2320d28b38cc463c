package org.quorate.cib.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quorate.cib.CibIds;
import org.quorate.cib.XmlElement;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.Alert;
import org.quorate.model.Foreign;
import org.quorate.model.NvSet;
import org.quorate.model.Tag;

/// Tags, access control lists and alerts as XML.
final class AdministrationOutline {

    private final Building building;
    private final SetOutline sets;

    AdministrationOutline(Building building) {
        this.building = building;
        sets = new SetOutline(building);
    }

    XmlElement tag(Tag tag) {
        return building.from(tag.id(), referring("tag", tag.name(), "obj_ref", tag.references(), tag.foreign()));
    }

    XmlElement target(AclTarget target) {
        return building.from(target.id(), referring("acl_target", target.name(), "role", target.roles(), target.foreign()));
    }

    XmlElement group(AclGroup group) {
        return building.from(group.id(), referring("acl_group", group.name(), "role", group.roles(), group.foreign()));
    }

    private XmlElement referring(String kind, String name, String reference, List<String> ids, Foreign foreign) {
        List<XmlElement> references = ids.stream().map(id -> empty(reference, building.attributes().with("id", id))).toList();
        return new XmlElement(kind, building.attributes().with("id", name).with(foreign).map(), building.children(references, foreign));
    }

    XmlElement role(AclRole role) {
        List<XmlElement> permissions = role.permissions().stream().map(permission -> empty("acl_permission", building.attributes()
                .with("id", building.ids().of(permission.id(), CibIds.permission(role.name(), permission.kind()))).with("kind", permission.kind())
                .with("xpath", permission.xpath()).with("reference", permission.reference()).with("object-type", permission.objectType())
                .with("attribute", permission.attribute()).with("description", permission.description()))).toList();
        return building.from(role.id(), new XmlElement("acl_role", building.attributes().with("id", role.name())
                .with("description", role.description()).with(role.foreign()).map(), building.children(permissions, role.foreign())));
    }

    XmlElement alert(Alert alert) {
        List<XmlElement> usual = new ArrayList<>(sets(alert.name(), alert.instanceAttributes(), alert.metaAttributes()));
        alert.select().ifPresent(select -> usual.add(select(alert, select)));
        int before = usual.size();
        alert.recipients().forEach(recipient -> usual.add(recipient(recipient, CibIds.recipient(alert.name(), usual.size() - before))));
        return building.from(alert.id(), new XmlElement("alert", building.attributes().with("id", alert.name()).with("path", alert.path())
                .with("description", alert.description()).with(alert.foreign()).map(), building.children(usual, alert.foreign())));
    }

    /// the order that an import remembers for the alert's parts tells that of the kinds of events as well
    private XmlElement select(Alert alert, Alert.Select select) {
        List<XmlElement> kinds = new ArrayList<>();
        if (select.nodes()) {
            kinds.add(empty("select_nodes", building.attributes()));
        }
        if (select.fencing()) {
            kinds.add(empty("select_fencing", building.attributes()));
        }
        if (select.resources()) {
            kinds.add(empty("select_resources", building.attributes()));
        }
        select.attributes().ifPresent(attributes -> kinds.add(new XmlElement("select_attributes", Map.of(), attributes.stream()
                .map(attribute -> empty("attribute", building.attributes()
                        .with("id", building.ids().of(attribute.id(), CibIds.selected(alert.name(), attribute.name()))).with("name", attribute.name())))
                .toList())));
        return new XmlElement("select", Map.of(), building.children(kinds, new Foreign(Map.of(), List.of(), alert.foreign().order())));
    }

    private XmlElement recipient(Alert.Recipient recipient, String natural) {
        String id = building.ids().of(recipient.id(), natural);
        return new XmlElement("recipient", building.attributes().with("id", id).with("value", recipient.value())
                .with("description", recipient.description()).map(), sets(id, recipient.instanceAttributes(), recipient.metaAttributes()));
    }

    private List<XmlElement> sets(String owner, List<NvSet> instanceAttributes, List<NvSet> metaAttributes) {
        return Stream.concat(
                sets.sets("instance_attributes", instanceAttributes, index -> CibIds.set(owner, "instance_attributes", index)).stream(),
                sets.sets("meta_attributes", metaAttributes, index -> CibIds.set(owner, "meta_attributes", index)).stream()).toList();
    }

    private static XmlElement empty(String name, Building.Attributes attributes) {
        return new XmlElement(name, attributes.map(), List.of());
    }
}
