package org.quorate.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.quorate.model.Machine;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Numbers;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Score;
import org.quorate.model.Topology;

/// What nodes offer and what virtual machines ask for.
///
/// By the utilization attributes of the configuration where virtual machines have any; otherwise by the memory of machines,
/// in MiB. What runs inside a guest is charged to the guest, not to its host.
///
/// Source: Pacemaker Explained, "Utilization and Placement Strategy"
public final class Capacity {

    /// the attribute that stands for the memory of machines
    public static final String MEMORY = "memory";

    private final Topology topology;
    private final Nodes nodes;
    private final Resources resources;
    private final boolean byUtilization;

    private Capacity(Topology topology, Nodes nodes, Resources resources) {
        this.topology = topology;
        this.nodes = nodes;
        this.resources = resources;
        byUtilization = vms().anyMatch(vm -> !amounts(vm.utilization()).isEmpty());
    }

    static Capacity of(Topology topology, Nodes nodes, Resources resources) {
        return new Capacity(topology, nodes, resources);
    }

    /// `placement-strategy`, `default` by default: only the others make the cluster heed utilization.
    public String strategy() {
        return topology.cluster().property("placement-strategy").orElse("default");
    }

    public boolean isHeeded() {
        return !strategy().equals("default");
    }

    /// Whether the figures are the configuration's utilization attributes, and not the memory of machines.
    public boolean isByUtilization() {
        return byUtilization;
    }

    /// The utilization attributes of a set by name. What is no integer counts as 0, as the scheduler takes it.
    public static Map<String, Integer> amounts(List<NvSet> sets) {
        Map<String, Integer> amounts = new LinkedHashMap<>();
        for (NvSet set : sets) {
            for (Nv pair : set.pairs()) {
                amounts.putIfAbsent(pair.name(), pair.text().flatMap(Numbers::integer).orElse(0));
            }
        }
        return amounts;
    }

    /// The virtual machines that the cluster starts, in document order.
    public Stream<Primitive> vms() {
        return resources.all().filter(Primitive.class::isInstance).map(Primitive.class::cast)
                .filter(primitive -> !primitive.isRemoteConnection())
                .filter(primitive -> primitive.guestNode().isPresent() || primitive.machine().isPresent());
    }

    /// What a virtual machine asks of its host; empty: not known.
    public Map<String, Integer> demand(Primitive vm) {
        return byUtilization ? amounts(vm.utilization()) : memory(vm.machine());
    }

    /// What a node offers; empty: not known.
    public Map<String, Integer> offer(Node node) {
        return byUtilization ? amounts(nodes.utilization(node.name())) : memory(node.machine());
    }

    private Map<String, Integer> memory(Optional<org.quorate.model.ElementId> machine) {
        return topology.find(machine, Machine.class).flatMap(Machine::memory).map(memory -> Map.of(MEMORY, memory)).orElse(Map.of());
    }

    /// Whether enough is known to pack: every cluster node offers something, and at least one virtual machine asks for something.
    public boolean isKnown() {
        List<Node> hosts = nodes.clusterNodes();
        return !hosts.isEmpty() && hosts.stream().noneMatch(node -> offer(node).isEmpty()) && vms().anyMatch(vm -> !demand(vm).isEmpty());
    }

    /// The virtual machines that find no place on these nodes when each takes the first node with room, those of high
    /// priority and great demand first.
    ///
    /// @param allowed whether a virtual machine may run on a node
    public List<Primitive> homeless(Collection<Node> hosts, BiPredicate<Primitive, Node> allowed) {
        Map<Node, Map<String, Integer>> free = new LinkedHashMap<>();
        hosts.forEach(host -> free.put(host, new LinkedHashMap<>(offer(host))));
        List<Primitive> order = new ArrayList<>(vms().filter(vm -> !demand(vm).isEmpty()).toList());
        order.sort(Comparator.<Primitive>comparingInt(vm -> -priority(vm)).thenComparingDouble(vm -> -share(vm, hosts)));
        Set<Primitive> homeless = new LinkedHashSet<>();
        for (Primitive vm : order) {
            free.entrySet().stream().filter(entry -> allowed.test(vm, entry.getKey()) && fits(demand(vm), entry.getValue())).findFirst()
                    .ifPresentOrElse(entry -> demand(vm).forEach((name, amount) -> entry.getValue().merge(name, -amount, Integer::sum)),
                            () -> homeless.add(vm));
        }
        return vms().filter(homeless::contains).toList();
    }

    /// The `priority` meta attribute, 0 by default.
    public static int priority(Resource resource) {
        return NvSet.text(resource.metaAttributes(), "priority").map(text -> new Score(text).orZero()).orElse(0);
    }

    private static boolean fits(Map<String, Integer> demand, Map<String, Integer> free) {
        return demand.entrySet().stream().allMatch(need -> need.getValue() <= free.getOrDefault(need.getKey(), 0));
    }

    /// the greatest part of what all hosts have of one thing
    private double share(Primitive vm, Collection<Node> hosts) {
        return demand(vm).entrySet().stream().mapToDouble(need -> need.getValue()
                / Math.max(1.0, hosts.stream().mapToInt(host -> offer(host).getOrDefault(need.getKey(), 0)).sum())).max().orElse(0);
    }
}
