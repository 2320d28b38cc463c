package org.quorate.cib;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/// Constraints with their resource sets, and fencing levels.
final class XmlConstraints {

    private XmlConstraints() {
    }

    @XmlRootElement(name = "rsc_location")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Location extends XmlObject {

        @XmlAttribute
        @Nullable String rsc;
        @XmlAttribute(name = "rsc-pattern")
        @Nullable String pattern;
        @XmlAttribute
        @Nullable String role;
        @XmlAttribute
        @Nullable String node;
        @XmlAttribute
        @Nullable String score;
        @XmlAttribute(name = "resource-discovery")
        @Nullable String discovery;
    }

    @XmlRootElement(name = "rsc_colocation")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Colocation extends XmlObject {

        @XmlAttribute
        @Nullable String rsc;
        @XmlAttribute(name = "rsc-role")
        @Nullable String role;
        @XmlAttribute(name = "with-rsc")
        @Nullable String with;
        @XmlAttribute(name = "with-rsc-role")
        @Nullable String withRole;
        @XmlAttribute
        @Nullable String score;
        @XmlAttribute(name = "node-attribute")
        @Nullable String nodeAttribute;
        @XmlAttribute
        @Nullable String influence;
    }

    @XmlRootElement(name = "rsc_order")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Order extends XmlObject {

        @XmlAttribute
        @Nullable String first;
        @XmlAttribute(name = "first-action")
        @Nullable String firstAction;
        @XmlAttribute
        @Nullable String then;
        @XmlAttribute(name = "then-action")
        @Nullable String thenAction;
        @XmlAttribute
        @Nullable String kind;
        @XmlAttribute
        @Nullable String symmetrical;
    }

    @XmlRootElement(name = "rsc_ticket")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Ticket extends XmlObject {

        @XmlAttribute
        @Nullable String rsc;
        @XmlAttribute(name = "rsc-role")
        @Nullable String role;
        @XmlAttribute
        @Nullable String ticket;
        @XmlAttribute(name = "loss-policy")
        @Nullable String lossPolicy;
    }

    @XmlRootElement(name = "resource_set")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class ResourceSet extends XmlReferable {
    }

    @XmlRootElement(name = "resource_ref")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class ResourceRef extends XmlObject {
    }

    @XmlRootElement(name = "fencing-level")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Level extends XmlObject {

        @XmlAttribute
        @Nullable String index;
        @XmlAttribute
        @Nullable String devices;
        @XmlAttribute
        @Nullable String target;
        @XmlAttribute(name = "target-pattern")
        @Nullable String pattern;
        @XmlAttribute(name = "target-attribute")
        @Nullable String attribute;
        @XmlAttribute(name = "target-value")
        @Nullable String value;
    }
}
