package org.quorate.cib;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Location, colocation and order constraints, and fencing levels.
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

        @XmlAnyElement
        @XmlElementRefs(@XmlElementRef(type = XmlSets.Rule.class))
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
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

        @XmlAnyElement
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
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

        @XmlAnyElement
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
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

        @XmlAnyElement
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }
}
