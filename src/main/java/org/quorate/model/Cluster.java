package org.quorate.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the cluster's configuration says of the cluster as a whole.
///
/// @param name              corosync's `cluster_name`
/// @param properties        sets of cluster properties (`cluster_property_set`)
/// @param validateWith      the schema an imported CIB came with; empty: that of the target
/// @param cibAttributes     other attributes of the imported `<cib>` element (epoch and the like), in its order
/// @param sections          the sections of an imported `<configuration>`, where they are not the usual ones in their order
public record Cluster(String name, Corosync corosync, Optional<Sbd> sbd, List<NvSet> properties, List<NvSet> resourceDefaults,
                      List<NvSet> operationDefaults, Optional<String> validateWith, Map<String, String> cibAttributes,
                      List<String> sections) {

    public static final Cluster EMPTY = new Cluster("", Corosync.DEFAULT, Optional.empty(), List.of(), List.of(), List.of(),
            Optional.empty(), Map.of(), List.of());

    public Cluster {
        properties = List.copyOf(properties);
        resourceDefaults = List.copyOf(resourceDefaults);
        operationDefaults = List.copyOf(operationDefaults);
        cibAttributes = Ordered.copyOf(cibAttributes);
        sections = List.copyOf(sections);
    }

    public Optional<String> property(String name) {
        return NvSet.text(properties, name);
    }
}
