package org.quorate.analysis;

import java.util.List;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;

/// How many probes the first start of the whole cluster asks for: each resource on each node where it may be looked for.
///
/// Source: Pacemaker Explained, "resource-discovery"; crm_simulate 2.1.5 gives 3088 for 16 hosts, 64 guests and 64 services,
/// 2064 with exclusive services
///
/// @param count      of probes
/// @param everywhere resources that are looked for on all nodes although they could be confined: those that are neither
///                   VMs nor connections nor fence devices
public record Probes(long count, List<Resource> everywhere) {

    static Probes of(Resources resources, Nodes nodes, Locations locations) {
        List<Resource> everywhere = resources.topLevel().filter(resource -> !isLimited(resource, locations))
                .filter(resource -> resources.primitives(resource).noneMatch(Probes::runsOnClusterNodesOnly)).toList();
        long clusterNodes = nodes.of(Node.Kind.CLUSTER).count();
        long count = resources.topLevel().flatMap(resources::primitives).filter(primitive -> !primitive.isFenceDevice())
                .mapToLong(primitive -> runsOnClusterNodesOnly(primitive) ? clusterNodes
                        : isLimited(primitive, locations) ? locations.allowed(primitive).size() : nodes.all().size()).sum();
        return new Probes(count, everywhere);
    }

    /// a constraint by pattern or rule limits as well as one that names the resource
    private static boolean isLimited(Resource resource, Locations locations) {
        return locations.of(resource).stream().anyMatch(each -> each.discovery().filter(discovery -> !discovery.equals("always")).isPresent());
    }

    private static boolean runsOnClusterNodesOnly(Primitive primitive) {
        return primitive.isFenceDevice() || primitive.isRemoteConnection() || primitive.guestNode().isPresent() || primitive.machine().isPresent();
    }
}
