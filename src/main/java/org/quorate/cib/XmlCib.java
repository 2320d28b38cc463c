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

/// The `<cib>` element, its `<configuration>` and the sections of that.
@XmlRootElement(name = "cib")
@XmlAccessorType(XmlAccessType.FIELD)
class XmlCib extends XmlObject {

    @XmlAttribute(name = "validate-with")
    @Nullable String validateWith;

    @XmlAnyElement
    @XmlElementRefs(@XmlElementRef(type = Configuration.class))
    List<Object> children = new ArrayList<>();

    @Override
    List<Object> children() {
        return children;
    }

    @XmlRootElement(name = "configuration")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Configuration extends XmlObject {

        @XmlAnyElement
        @XmlElementRefs({@XmlElementRef(type = CrmConfig.class), @XmlElementRef(type = Nodes.class),
            @XmlElementRef(type = Resources.class), @XmlElementRef(type = Constraints.class),
            @XmlElementRef(type = ResourceDefaults.class), @XmlElementRef(type = OperationDefaults.class),
            @XmlElementRef(type = FencingTopology.class)})
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "crm_config")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class CrmConfig extends XmlObject {

        @XmlAnyElement
        @XmlElementRefs(@XmlElementRef(type = XmlSets.PropertySet.class))
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "nodes")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Nodes extends XmlObject {

        @XmlAnyElement
        @XmlElementRefs(@XmlElementRef(type = Node.class))
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "node")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Node extends XmlObject {

        @XmlAttribute
        @Nullable String uname;
        @XmlAttribute
        @Nullable String type;

        @XmlAnyElement
        @XmlElementRefs({@XmlElementRef(type = XmlSets.InstanceAttributes.class),
            @XmlElementRef(type = XmlSets.Utilization.class)})
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "resources")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Resources extends XmlObject {

        @XmlAnyElement
        @XmlElementRefs({@XmlElementRef(type = XmlResources.Primitive.class),
            @XmlElementRef(type = XmlResources.Group.class), @XmlElementRef(type = XmlResources.Clone.class)})
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "constraints")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Constraints extends XmlObject {

        @XmlAnyElement
        @XmlElementRefs({@XmlElementRef(type = XmlConstraints.Location.class),
            @XmlElementRef(type = XmlConstraints.Colocation.class),
            @XmlElementRef(type = XmlConstraints.Order.class)})
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "rsc_defaults")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class ResourceDefaults extends XmlObject {

        @XmlAnyElement
        @XmlElementRefs(@XmlElementRef(type = XmlSets.MetaAttributes.class))
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "op_defaults")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class OperationDefaults extends XmlObject {

        @XmlAnyElement
        @XmlElementRefs(@XmlElementRef(type = XmlSets.MetaAttributes.class))
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }

    @XmlRootElement(name = "fencing-topology")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class FencingTopology extends XmlObject {

        @XmlAnyElement
        @XmlElementRefs(@XmlElementRef(type = XmlConstraints.Level.class))
        List<Object> children = new ArrayList<>();

        @Override
        List<Object> children() {
            return children;
        }
    }
}
