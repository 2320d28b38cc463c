package org.quorate.simulate.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.cib.XmlElement;

/// Reads a [Problem] from a CIB.
final class ProblemReading {

    /// What has happened before, as far as it gives names their meaning.
    ///
    /// @param started       ids within anonymous clones of which an instance is active
    /// @param seen          nodes of which a state is known
    /// @param transientOnes node attributes that are not permanent, by node name
    /// @param recorded      how many histories there are of each resource id
    /// @param orphans       what is not configured any more and still has a history, as primitives
    /// @param exact         whether this is all that is known, so that nothing has to be guessed for a running cluster
    record Past(Set<String> started, Set<String> seen, Map<String, Map<String, String>> transientOnes, Map<String, Integer> recorded, List<XmlElement> orphans,
                boolean exact) {

        static final Past NONE = new Past(Set.of(), Set.of(), Map.of(), Map.of(), List.of(), false);
    }

    final Instant now;
    final ClusterOptions options;
    final List<SchedulerNode> nodes;
    final List<Item> items;
    final List<Item> top;
    final NodeAttributes attributes;
    final List<Ordering> orderings;
    final List<TicketUse> tickets;
    final int[][] initial;
    final int[][] capacity;
    final Item[] connections;
    /// names of instances that nobody knows before they run are used
    final boolean dependsOnInstances;
    /// rules ask for names that not all nodes have
    final boolean dependsOnNames;
    private final CibTree cib;

    static Problem fresh(XmlElement cib) {
        return new Problem(new ProblemReading(new CibTree(cib), Past.NONE));
    }

    static Problem of(XmlElement cib, Past past) {
        return new Problem(new ProblemReading(new CibTree(cib), past));
    }

    /// The problem of the same CIB, with what names mean by now.
    Problem again(Set<String> started, Set<String> seen) {
        return new Problem(new ProblemReading(cib, new Past(started, seen, Map.of(), Map.of(), List.of(), true)));
    }

    private ProblemReading(CibTree cib, Past past) {
        this.cib = cib;
        now = cib.time();
        RuleEvaluation rules = new RuleEvaluation(cib, now);
        NameValues sets = new NameValues(cib, rules);
        options = ClusterOptions.of(cib, sets);
        NodeReading nodeReading = new NodeReading(cib, sets);
        nodeReading.read(past.orphans());
        List<String> amounts = new ArrayList<>(ResourceReading.amounts(cib));
        ResourceReading resources = new ResourceReading(cib, sets, nodeReading, options, amounts, past);
        resources.read();
        nodes = nodeReading.nodes();
        items = resources.items;
        top = new ArrayList<>(resources.top);
        top.sort(Comparator.comparingInt((Item item) -> item.priority).reversed());
        connections = connections(resources.top);
        nodeReading.contain(connections);
        attributes = attributes(past);
        References references = new References(cib, items, resources.fromTemplate, past.started());
        LocationReading locations = new LocationReading(cib, nodes, top, references, rules, sets, attributes);
        new NodeHealth(options, nodes, attributes).apply(top, locations);
        ColocationReading colocations = new ColocationReading(references);
        OrderReading orders = new OrderReading(references);
        TicketReading ticketReading = new TicketReading(references, options.fencing());
        for (XmlElement constraint : cib.in("constraints")) {
            switch (constraint.name()) {
                case "rsc_location" -> locations.read(constraint);
                case "rsc_colocation" -> colocations.read(constraint);
                case "rsc_order" -> orders.read(constraint);
                case "rsc_ticket" -> ticketReading.read(constraint);
                default -> { }
            }
        }
        orderings = orders.orderings();
        tickets = ticketReading.uses();
        top.forEach(ColocationReading::implied);
        initial = new InitialScores(items, nodes, connections).compute(top, locations.locations());
        capacity = capacity(amounts);
        dependsOnInstances = !past.exact() && references.innerNamed();
        dependsOnNames = !past.exact() && nodes.stream().anyMatch(node -> node.isRemote() && !node.listed())
                && cib.in("constraints").stream().flatMap(XmlElement::all).anyMatch(ProblemReading::asksForNames);
    }

    XmlElement cib() {
        return cib.root();
    }

    private static boolean asksForNames(XmlElement element) {
        return element.attribute("attribute").filter(name -> name.startsWith("#") && !name.equals("#kind")).isPresent();
    }

    private Item[] connections(List<Item> all) {
        Item[] found = new Item[nodes.size()];
        for (Item item : all) {
            if (item.connection) {
                nodes.stream().filter(node -> node.name().equals(item.id)).forEach(node -> found[node.index()] = item);
            }
            item.replicas.stream().filter(replica -> replica.connection() != null).forEach(replica -> found[replica.node()] = replica.connection());
        }
        return found;
    }

    private NodeAttributes attributes(Past past) {
        boolean[] known = new boolean[nodes.size()];
        List<Map<String, String>> transientOnes = new ArrayList<>();
        for (SchedulerNode node : nodes) {
            known[node.index()] = node.listed() || past.seen().contains(node.name());
            transientOnes.add(past.transientOnes().getOrDefault(node.name(), Map.of()));
        }
        return new NodeAttributes(nodes, transientOnes, known, options.value("cluster-name").orElse(null), CibTree.text(cib.root(), "dc-uuid"));
    }

    private int[][] capacity(List<String> amounts) {
        int[][] all = new int[nodes.size()][amounts.size()];
        Map<String, Integer> numbers = new HashMap<>();
        amounts.forEach(amount -> numbers.put(amount, numbers.size()));
        for (SchedulerNode node : nodes) {
            Arrays.fill(all[node.index()], Capacity.NONE);
            node.capacity().forEach((what, amount) -> all[node.index()][numbers.get(what)] = amount);
        }
        return all;
    }
}
