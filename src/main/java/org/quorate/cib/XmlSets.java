package org.quorate.cib;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sets of name/value pairs and the rules that say when they apply.
final class XmlSets {

    private XmlSets() {
    }

    @XmlTransient
    @XmlAccessorType(XmlAccessType.FIELD)
    abstract static class NvSetObject extends XmlObject {

        @XmlAttribute
        @Nullable String score;

        @XmlAnyElement
        @XmlElementRefs({@XmlElementRef(type = Rule.class), @XmlElementRef(type = NvPair.class)})
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "cluster_property_set")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class PropertySet extends NvSetObject {
    }

    @XmlRootElement(name = "instance_attributes")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class InstanceAttributes extends NvSetObject {
    }

    @XmlRootElement(name = "meta_attributes")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class MetaAttributes extends NvSetObject {
    }

    @XmlRootElement(name = "utilization")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Utilization extends NvSetObject {
    }

    @XmlRootElement(name = "nvpair")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class NvPair extends XmlObject {

        @XmlAttribute
        @Nullable String name;
        @XmlAttribute
        @Nullable String value;

        @XmlAnyElement
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "rule")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Rule extends XmlObject {

        @XmlAttribute
        @Nullable String score;
        @XmlAttribute(name = "score-attribute")
        @Nullable String scoreAttribute;
        @XmlAttribute(name = "boolean-op")
        @Nullable String booleanOp;
        @XmlAttribute
        @Nullable String role;

        @XmlAnyElement
        @XmlElementRefs({@XmlElementRef(type = Rule.class), @XmlElementRef(type = Expression.class)})
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "expression")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Expression extends XmlObject {

        @XmlAttribute
        @Nullable String attribute;
        @XmlAttribute
        @Nullable String operation;
        @XmlAttribute
        @Nullable String value;
        @XmlAttribute
        @Nullable String type;
        @XmlAttribute(name = "value-source")
        @Nullable String valueSource;

        @XmlAnyElement
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }
}
