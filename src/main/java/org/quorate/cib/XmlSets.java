package org.quorate.cib;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/// Sets of name/value pairs and the rules that say when they apply.
final class XmlSets {

    private XmlSets() {
    }

    @XmlTransient
    @XmlAccessorType(XmlAccessType.FIELD)
    abstract static class NvSetObject extends XmlReferable {

        @XmlAttribute
        @Nullable String score;
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
    static class NvPair extends XmlReferable {

        @XmlAttribute
        @Nullable String name;
        @XmlAttribute
        @Nullable String value;
    }

    @XmlRootElement(name = "rule")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Rule extends XmlReferable {

        @XmlAttribute
        @Nullable String score;
        @XmlAttribute(name = "score-attribute")
        @Nullable String scoreAttribute;
        @XmlAttribute(name = "boolean-op")
        @Nullable String booleanOp;
        @XmlAttribute
        @Nullable String role;
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
    }

    @XmlRootElement(name = "date_expression")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class DateExpression extends XmlObject {

        @XmlAttribute
        @Nullable String operation;
        @XmlAttribute
        @Nullable String start;
        @XmlAttribute
        @Nullable String end;
    }

    @XmlRootElement(name = "date_spec")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class DateSpec extends XmlObject {
    }

    @XmlRootElement(name = "duration")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Duration extends XmlObject {
    }

    @XmlRootElement(name = "rsc_expression")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class ResourceExpression extends XmlObject {

        @XmlAttribute(name = "class")
        @Nullable String standard;
        @XmlAttribute
        @Nullable String provider;
        @XmlAttribute
        @Nullable String type;
    }

    @XmlRootElement(name = "op_expression")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class OperationExpression extends XmlObject {

        @XmlAttribute
        @Nullable String name;
        @XmlAttribute
        @Nullable String interval;
    }
}
