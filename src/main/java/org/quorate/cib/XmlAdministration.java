package org.quorate.cib;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/// Tags, access control lists and alerts.
final class XmlAdministration {

    private XmlAdministration() {
    }

    @XmlRootElement(name = "tag")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Tag extends XmlObject {
    }

    @XmlRootElement(name = "obj_ref")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class ObjectRef extends XmlObject {
    }

    @XmlRootElement(name = "acl_role")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class AclRole extends XmlObject {

        @XmlAttribute
        @Nullable String description;
    }

    @XmlRootElement(name = "acl_permission")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class AclPermission extends XmlObject {

        @XmlAttribute
        @Nullable String kind;
        @XmlAttribute
        @Nullable String xpath;
        @XmlAttribute(name = "reference")
        @Nullable String target;
        @XmlAttribute(name = "object-type")
        @Nullable String objectType;
        @XmlAttribute
        @Nullable String attribute;
        @XmlAttribute
        @Nullable String description;
    }

    @XmlRootElement(name = "acl_target")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class AclTarget extends XmlObject {
    }

    @XmlRootElement(name = "acl_group")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class AclGroup extends XmlObject {
    }

    @XmlRootElement(name = "role")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class RoleRef extends XmlObject {
    }

    @XmlRootElement(name = "alert")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Alert extends XmlObject {

        @XmlAttribute
        @Nullable String path;
        @XmlAttribute
        @Nullable String description;
    }

    @XmlRootElement(name = "recipient")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Recipient extends XmlObject {

        @XmlAttribute
        @Nullable String value;
        @XmlAttribute
        @Nullable String description;
    }

    @XmlRootElement(name = "select")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Select extends XmlObject {
    }

    @XmlRootElement(name = "select_nodes")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class SelectNodes extends XmlObject {
    }

    @XmlRootElement(name = "select_fencing")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class SelectFencing extends XmlObject {
    }

    @XmlRootElement(name = "select_resources")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class SelectResources extends XmlObject {
    }

    @XmlRootElement(name = "select_attributes")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class SelectAttributes extends XmlObject {
    }

    @XmlRootElement(name = "attribute")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class SelectedAttribute extends XmlObject {

        @XmlAttribute
        @Nullable String name;
    }
}
