package org.quorate.cib;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/// The `<cib>` element, its `<configuration>` and the sections of that.
@XmlRootElement(name = "cib")
@XmlAccessorType(XmlAccessType.FIELD)
class XmlCib extends XmlObject {

    @XmlAttribute(name = "validate-with")
    @Nullable String validateWith;

    @XmlRootElement(name = "configuration")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Configuration extends XmlObject {
    }

    @XmlRootElement(name = "crm_config")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class CrmConfig extends XmlObject {
    }

    @XmlRootElement(name = "nodes")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Nodes extends XmlObject {
    }

    @XmlRootElement(name = "resources")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Resources extends XmlObject {
    }

    @XmlRootElement(name = "constraints")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Constraints extends XmlObject {
    }

    @XmlRootElement(name = "rsc_defaults")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class ResourceDefaults extends XmlObject {
    }

    @XmlRootElement(name = "op_defaults")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class OperationDefaults extends XmlObject {
    }

    @XmlRootElement(name = "fencing-topology")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class FencingTopology extends XmlObject {
    }

    @XmlRootElement(name = "tags")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Tags extends XmlObject {
    }

    @XmlRootElement(name = "acls")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Acls extends XmlObject {
    }

    @XmlRootElement(name = "alerts")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Alerts extends XmlObject {
    }

    @XmlRootElement(name = "node")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Node extends XmlObject {

        @XmlAttribute
        @Nullable String uname;
        @XmlAttribute
        @Nullable String type;
    }
}
