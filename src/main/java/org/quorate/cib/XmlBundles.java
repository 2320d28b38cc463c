package org.quorate.cib;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/// Bundles: the container, its network and storage.
final class XmlBundles {

    private XmlBundles() {
    }

    @XmlRootElement(name = "bundle")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Bundle extends XmlObject {

        @XmlAttribute
        @Nullable String description;
    }

    @XmlTransient
    @XmlAccessorType(XmlAccessType.FIELD)
    abstract static class Engine extends XmlObject {
    }

    @XmlRootElement(name = "docker")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Docker extends Engine {
    }

    @XmlRootElement(name = "podman")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Podman extends Engine {
    }

    @XmlRootElement(name = "rkt")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Rkt extends Engine {
    }

    @XmlRootElement(name = "network")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Network extends XmlObject {
    }

    @XmlRootElement(name = "port-mapping")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class PortMapping extends XmlObject {

        @XmlAttribute
        @Nullable String port;
        @XmlAttribute(name = "internal-port")
        @Nullable String internalPort;
        @XmlAttribute
        @Nullable String range;
    }

    @XmlRootElement(name = "storage")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Storage extends XmlObject {
    }

    @XmlRootElement(name = "storage-mapping")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class StorageMapping extends XmlObject {

        @XmlAttribute(name = "source-dir")
        @Nullable String sourceDir;
        @XmlAttribute(name = "source-dir-root")
        @Nullable String sourceDirRoot;
        @XmlAttribute(name = "target-dir")
        @Nullable String targetDir;
        @XmlAttribute
        @Nullable String options;
    }
}
