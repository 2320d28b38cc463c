package org.quorate.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A container that the cluster runs in replicas, with or without a primitive inside. With one, each replica is a guest node.
///
/// @param name    the CIB id
/// @param network empty: the container has the host's
/// @param child   the name of the primitive that runs inside
public record Bundle(ElementId id, String name, Optional<String> description, Container container, Optional<ContainerNetwork> network,
                     Optional<Storage> storage, Optional<String> child, List<NvSet> instanceAttributes, List<NvSet> metaAttributes,
                     Foreign foreign) implements Resource {

    public Bundle {
        instanceAttributes = List.copyOf(instanceAttributes);
        metaAttributes = List.copyOf(metaAttributes);
    }

    /// The container and its engine.
    ///
    /// @param engine  `docker`, `podman`, `rkt`
    /// @param options `image`, `replicas`, `replicas-per-host`, `promoted-max`, `run-command`, `network`, `options` ..., as the CIB names them
    public record Container(String engine, Map<String, String> options) {

        public Container {
            options = Ordered.copyOf(options);
        }
    }

    /// How a replica is reached.
    ///
    /// @param id      the CIB id, where it has one
    /// @param options `ip-range-start`, `control-port`, `host-interface`, `host-netmask`, `add-host`
    public record ContainerNetwork(Optional<String> id, Map<String, String> options, List<PortMapping> ports) {

        public ContainerNetwork {
            options = Ordered.copyOf(options);
            ports = List.copyOf(ports);
        }
    }

    /// A port, or a range of ports, of the container that is reached from outside.
    ///
    /// @param id the CIB id where it is not the one that an exporter would make
    public record PortMapping(Optional<String> id, Optional<String> port, Optional<String> internalPort, Optional<String> range) {
    }

    /// What of the host a container sees.
    ///
    /// @param id the CIB id, where it has one
    public record Storage(Optional<String> id, List<StorageMapping> mappings) {

        public Storage {
            mappings = List.copyOf(mappings);
        }
    }

    /// A directory or file of the host within the container.
    ///
    /// @param id        the CIB id where it is not the one that an exporter would make
    /// @param sourceDir the same for all replicas
    /// @param sourceDirRoot the directory that has one for each replica
    /// @param targetDir where the container sees it
    /// @param options   of the mount
    public record StorageMapping(Optional<String> id, Optional<String> sourceDir, Optional<String> sourceDirRoot, Optional<String> targetDir,
                                 Optional<String> options) {
    }

    /// How many replicas there are; 1, or as many as may be promoted, when it is not written or no number above 0.
    ///
    /// Source: lib/pengine/bundle.c, pe__unpack_bundle
    public int replicas() {
        return option("replicas").orElse(promotedMax().filter(max -> max > 0).orElse(1));
    }

    /// How many may be promoted at once; the old word is `masters`.
    public Optional<Integer> promotedMax() {
        return Numbers.integer(container.options().getOrDefault("promoted-max", container.options().get("masters")));
    }

    private Optional<Integer> option(String key) {
        return Numbers.integer(container.options().get(key)).filter(number -> number > 0);
    }

    public Optional<String> meta(String key) {
        return NvSet.text(metaAttributes, key);
    }
}
