package org.quorate.simulate.schedule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.quorate.analysis.Facts;
import org.quorate.analysis.NodeIds;
import org.quorate.cib.XmlElement;
import org.quorate.cib.outline.CibOutline;
import org.quorate.model.Cluster;
import org.quorate.model.Components;
import org.quorate.model.NvSet;
import org.quorate.model.Topology;
import org.quorate.model.Value;

/// What a CIB's configuration asks of the scheduler: nodes, resources with their instances laid out, constraints resolved and
/// the scores that everything starts with. Immutable; any number of states are tried on one problem.
///
/// Source: lib/pacemaker/pcmk_sched_allocate.c (`pcmk__schedule_actions`) names the steps
public final class Problem {

    /// what a state's names make of the problem is kept, within reason
    private static final int MOST_VARIANTS = 100;

    final ClusterOptions options;
    final List<SchedulerNode> nodes;
    final List<Item> items;
    /// highest priority first, else in document order
    final List<Item> top;
    final NodeAttributes attributes;
    final List<Ordering> orderings;
    final List<TicketUse> tickets;
    /// the scores that each item starts with, location constraints included
    final int[][] initial;
    /// capacity of each node, by amount
    final int[][] capacity;
    /// the rank of each node's name
    final int[] nameOrder;
    /// the connection of each remote and guest node; null: there is none
    final Item[] connections;
    private final Map<String, Item> byId = new HashMap<>();
    private final Map<String, SchedulerNode> nodesByName = new HashMap<>();
    /// when rules and failures are judged
    final java.time.Instant now;
    private final ProblemReading reading;
    private final Map<List<Set<String>>, Problem> variants = new ConcurrentHashMap<>();

    Problem(ProblemReading reading) {
        this.reading = reading;
        now = reading.now;
        options = reading.options;
        nodes = List.copyOf(reading.nodes);
        items = List.copyOf(reading.items);
        top = List.copyOf(reading.top);
        attributes = reading.attributes;
        orderings = List.copyOf(reading.orderings);
        tickets = List.copyOf(reading.tickets);
        initial = reading.initial;
        capacity = reading.capacity;
        connections = reading.connections;
        items.forEach(item -> byId.putIfAbsent(item.id, item));
        nameOrder = nameOrder(nodes);
        nodes.forEach(node -> nodesByName.putIfAbsent(node.name(), node));
    }

    private static int[] nameOrder(List<SchedulerNode> nodes) {
        List<SchedulerNode> sorted = nodes.stream().sorted(java.util.Comparator.comparing(SchedulerNode::name, ByteOrder.NAMES)).toList();
        int[] order = new int[nodes.size()];
        for (int i = 0; i < order.length; i++) {
            order[sorted.get(i).index()] = i;
        }
        return order;
    }

    /// What the CIB of a design asks: the prediction is made from what is exported.
    public static Problem of(Facts facts) {
        XmlElement configuration = CibOutline.of(running(facts.topology()), NodeIds.of(facts.topology())).configuration();
        Map<String, String> schema = facts.topology().cluster().validateWith().map(name -> Map.of("validate-with", name)).orElse(Map.of());
        return of(new XmlElement("cib", schema, List.of(configuration)));
    }

    /// A DC with sbd on its node tells the scheduler that nodes have watchdogs, which are as good as a fence device.
    ///
    /// Source: daemons/controld/controld_schedulerd.c (`force_local_option`), lib/pengine/unpack.c (`unpack_config`)
    private static Topology running(Topology topology) {
        Cluster cluster = topology.cluster();
        return cluster.sbd().isEmpty() ? topology
                : topology.withCluster(Components.with(cluster, "properties", NvSet.with(cluster.properties(), "have-watchdog", Optional.of(Value.of("true")))));
    }

    /// The problem of a CIB whose `<status>`, if it has one, is left aside.
    public static Problem of(XmlElement cib) {
        return ProblemReading.fresh(cib);
    }

    /// The problem as it is in a state: guest nodes without an entry have names for rules only while they are up, and ids within
    /// anonymous clones name the clones only while an instance is active.
    Problem in(ClusterState state) {
        Set<String> started = new HashSet<>();
        Set<String> seen = new HashSet<>();
        if (reading.dependsOnInstances) {
            items.stream().filter(item -> item.isInAnonymousClone() && !state.activity(item).nodes().isEmpty()).forEach(item -> started.add(item.base));
        }
        if (reading.dependsOnNames) {
            nodes.stream().filter(node -> node.isRemote() && state.node(node.index()).known()).forEach(node -> seen.add(node.name()));
        }
        if (started.isEmpty() && seen.isEmpty()) {
            return this;
        }
        if (variants.size() > MOST_VARIANTS) {
            variants.clear();
        }
        return variants.computeIfAbsent(List.of(started, seen), _ -> reading.again(started, seen));
    }

    /// The names of the nodes in the order in which they are read.
    public List<String> nodeNames() {
        return nodes.stream().map(SchedulerNode::name).toList();
    }

    /// The CIB that it was read from.
    XmlElement cib() {
        return reading.cib();
    }

    Optional<Item> item(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<SchedulerNode> node(String name) {
        return Optional.ofNullable(nodesByName.get(name));
    }

    /// The instances of a primitive, itself when it is in no clone, in the order in which they are read.
    public List<String> instances(String primitive) {
        return items.stream().filter(item -> item.isPrimitive() && item.base.equals(primitive)).map(item -> item.id).toList();
    }

    /// Whether a resource is one that Pacemaker makes itself: the connection to a guest node.
    public boolean isImplied(String instance) {
        return item(instance).filter(item -> item.connection && item.parent == null && item.meta.containsKey("internal-rsc")).isPresent();
    }

    /// The primitive instances of the clone that an instance belongs to, those of other members of a cloned group aside; empty: it belongs to none.
    public List<String> cloneOf(String instance) {
        return item(instance).filter(item -> item.top().variant == Variant.CLONE && item.top().parent == null)
                .map(item -> items.stream().filter(other -> other.isPrimitive() && other.top() == item.top() && other.base.equals(item.base)).map(other -> other.id).toList()).orElse(List.of());
    }

    /// Whether some promotable clone runs and has nothing promoted.
    public boolean lacksPromotion(Assignment assignment) {
        return top.stream().filter(clone -> clone.promotable).anyMatch(clone -> {
            List<Placed> running = items.stream().filter(item -> item.isPrimitive() && item.top() == clone).flatMap(item -> Optional.ofNullable(assignment.place(item.id)).stream())
                    .filter(Placed::runs).toList();
            return !running.isEmpty() && running.stream().noneMatch(placed -> placed.role() == Role.PROMOTED);
        });
    }

    /// Whether a resource starts only when all nodes that are lost have been fenced: `requires`, `fencing` for most.
    public boolean requiresFencing(String instance) {
        return item(instance).filter(item -> item.requires == Item.Requires.FENCING).isPresent();
    }

    /// Whether a resource moves between living nodes without being stopped: `allow-migrate`.
    public boolean isMigratable(String instance) {
        return item(instance).filter(item -> item.migratable).isPresent();
    }

    /// Whether an instance that does not run is one of a clone that has others, or not its first.
    public boolean isSpare(String instance, Assignment assignment) {
        Optional<Item> found = item(instance);
        Optional<Item> clone = found.map(Item::top).filter(top -> top.variant == Variant.CLONE && top.parent == null);
        return clone.isPresent() && (!instance.endsWith(":0") || clone.get().children.stream()
                .map(other -> other.isPrimitive() ? other : other.children.getFirst()).map(other -> assignment.place(other.id))
                .anyMatch(placed -> placed != null && placed.runs()));
    }
}
