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

/// Primitives, groups and clones.
final class XmlResources {

    private XmlResources() {
    }

    @XmlRootElement(name = "primitive")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Primitive extends XmlObject {

        @XmlAttribute
        @Nullable String template;
        @XmlAttribute(name = "class")
        @Nullable String standard;
        @XmlAttribute
        @Nullable String provider;
        @XmlAttribute
        @Nullable String type;
        @XmlAttribute
        @Nullable String description;

        @XmlAnyElement
        @XmlElementRefs({@XmlElementRef(type = XmlSets.InstanceAttributes.class),
            @XmlElementRef(type = XmlSets.MetaAttributes.class),
            @XmlElementRef(type = XmlSets.Utilization.class),
            @XmlElementRef(type = Operations.class)})
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "operations")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Operations extends XmlObject {

        @XmlAnyElement
        @XmlElementRefs(@XmlElementRef(type = Op.class))
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "op")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Op extends XmlObject {

        @XmlAttribute
        @Nullable String name;
        @XmlAttribute
        @Nullable String interval;

        @XmlAnyElement
        @XmlElementRefs({@XmlElementRef(type = XmlSets.InstanceAttributes.class),
            @XmlElementRef(type = XmlSets.MetaAttributes.class)})
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "group")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Group extends XmlObject {

        @XmlAttribute
        @Nullable String description;

        @XmlAnyElement
        @XmlElementRefs({@XmlElementRef(type = Primitive.class),
            @XmlElementRef(type = XmlSets.InstanceAttributes.class),
            @XmlElementRef(type = XmlSets.MetaAttributes.class)})
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "clone")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Clone extends XmlObject {

        @XmlAttribute
        @Nullable String description;

        @XmlAnyElement
        @XmlElementRefs({@XmlElementRef(type = Primitive.class), @XmlElementRef(type = Group.class),
            @XmlElementRef(type = XmlSets.InstanceAttributes.class),
            @XmlElementRef(type = XmlSets.MetaAttributes.class)})
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }
}
