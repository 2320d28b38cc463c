package org.quorate.cib;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/// Primitives, templates, groups, clones, and the operations of the former.
final class XmlResources {

    private XmlResources() {
    }

    @XmlTransient
    @XmlAccessorType(XmlAccessType.FIELD)
    abstract static class AgentObject extends XmlObject {

        @XmlAttribute(name = "class")
        @Nullable String standard;
        @XmlAttribute
        @Nullable String provider;
        @XmlAttribute
        @Nullable String type;
        @XmlAttribute
        @Nullable String description;
    }

    @XmlRootElement(name = "primitive")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Primitive extends AgentObject {

        @XmlAttribute
        @Nullable String template;
    }

    @XmlRootElement(name = "template")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Template extends AgentObject {
    }

    @XmlRootElement(name = "operations")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Operations extends XmlReferable {
    }

    @XmlRootElement(name = "op")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Op extends XmlObject {

        @XmlAttribute
        @Nullable String name;
        @XmlAttribute
        @Nullable String interval;
    }

    @XmlRootElement(name = "group")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Group extends XmlObject {

        @XmlAttribute
        @Nullable String description;
    }

    @XmlRootElement(name = "clone")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Clone extends XmlObject {

        @XmlAttribute
        @Nullable String description;
    }

    @XmlRootElement(name = "master")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Master extends Clone {
    }
}
