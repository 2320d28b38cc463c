package org.quorate.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.LocationConstraint;
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

    static Probes of(List<LocationConstraint> constraints, Resources resources, Nodes nodes) {
        Set<String> limited = constraints.stream().filter(each -> each.discovery().filter(discovery -> !discovery.equals("always")).isPresent())
                .flatMap(each -> each.subject() instanceof LocationConstraint.Named(String name) ? Stream.of(name) : Stream.empty())
                .collect(Collectors.toSet());
        List<Resource> everywhere = resources.topLevel().filter(resource -> !limited.contains(resource.name()))
                .filter(resource -> resources.primitives(resource).noneMatch(Probes::runsOnClusterNodesOnly)).toList();
        long clusterNodes = nodes.of(Node.Kind.CLUSTER).count();
        long count = resources.topLevel().flatMap(resources::primitives).filter(primitive -> !primitive.isFenceDevice())
                .mapToLong(primitive -> limited.contains(resources.outermost(primitive).name()) ? 1
                        : runsOnClusterNodesOnly(primitive) ? clusterNodes : nodes.all().size()).sum();
        return new Probes(count, everywhere);
    }

    private static boolean runsOnClusterNodesOnly(Primitive primitive) {
        return primitive.isFenceDevice() || primitive.isRemoteConnection() || primitive.guestNode().isPresent() || primitive.machine().isPresent();
    }
}
