package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.quorate.model.CibBoolean;

/// What is up and what runs where, before the scheduler is asked. Immutable; belongs to one [Problem].
public final class ClusterState {

    private final Problem problem;
    private final boolean quorum;
    private final List<NodeState> nodes;
    private final List<Activity> activities;
    private final Set<String> granted;
    private final Set<String> standbyTickets;
    private final boolean hasRun;
    private final Set<String> beyondFencing;

    ClusterState(Problem problem, boolean quorum, List<NodeState> nodes, List<Activity> activities, Set<String> granted, Set<String> standbyTickets,
                 boolean hasRun) {
        this(problem, quorum, nodes, activities, granted, standbyTickets, hasRun, Set.of());
    }

    private ClusterState(Problem problem, boolean quorum, List<NodeState> nodes, List<Activity> activities, Set<String> granted,
                         Set<String> standbyTickets, boolean hasRun, Set<String> beyondFencing) {
        this.problem = problem;
        this.quorum = quorum;
        this.nodes = List.copyOf(nodes);
        this.activities = List.copyOf(activities);
        this.granted = Set.copyOf(granted);
        this.standbyTickets = Set.copyOf(standbyTickets);
        this.hasRun = hasRun;
        this.beyondFencing = Set.copyOf(beyondFencing);
    }

    /// All cluster nodes up, with quorum, and nothing running yet; tickets that constraints name are not granted.
    public static ClusterState fresh(Problem problem) {
        List<NodeState> nodes = new ArrayList<>();
        for (SchedulerNode node : problem.nodes) {
            NodeState up = node.isRemote() || !node.usable() ? NodeState.DOWN : NodeState.UP;
            nodes.add(new NodeState(up.online(), false, false, !node.isRemote() && isOn(node, "standby"), !node.isRemote() && isOn(node, "maintenance"),
                    false, node.isRemote() && !node.listed(), node.listed(), false, false, Map.of()));
        }
        return new ClusterState(problem, true, nodes, none(problem), Set.of(), Set.of(), false);
    }

    private static boolean isOn(SchedulerNode node, String attribute) {
        return CibBoolean.isTrue(node.attributes().getOrDefault(attribute, "false"));
    }

    private static List<Activity> none(Problem problem) {
        return Collections.nCopies(problem.items.size(), Activity.NONE);
    }

    /// Everything up and running where the scheduler wants it, with promotable clones promoted.
    public static ClusterState settled(Problem problem) {
        return fresh(problem).settled();
    }

    /// What becomes of the state when the scheduler has its way, transition after transition.
    public ClusterState settled() {
        return new Settling(problem).settled(this);
    }

    /// The same nodes with what an assignment placed running in its place. Promoted instances have the promotion score 10 on
    /// their nodes and the others 5, because their agents would have set some.
    public ClusterState running(Assignment assignment) {
        return new Settling(problem).running(this, assignment);
    }

    /// The same with other nodes and activities, and what follows from them.
    ClusterState consistent(List<NodeState> changedNodes, List<Activity> changedActivities) {
        Consequences consequences = new Consequences(problem, changedNodes, changedActivities);
        return new ClusterState(problem, quorum, consequences.nodes(), consequences.activities(), granted, standbyTickets, true);
    }

    /// The state with some nodes changed; names that are none are ignored. What ran on a cluster node that is now down and need not
    /// be fenced does not run any more, and guests go with their VMs.
    public ClusterState with(Map<String, UnaryOperator<NodeState>> changes) {
        List<NodeState> changed = new ArrayList<>(nodes);
        changes.forEach((name, change) -> problem.node(name).ifPresent(node -> changed.set(node.index(), change.apply(changed.get(node.index())))));
        return hasRun ? consistent(changed, activities) : new ClusterState(problem, quorum, changed, activities, granted, standbyTickets, false);
    }

    /// Cluster nodes vanish: where fencing is enabled they have to be fenced.
    public ClusterState losing(Collection<String> names) {
        return with(names, problem.options.fencing() ? NodeState.LOST : NodeState.DOWN);
    }

    /// Cluster nodes are gone and it is known: they left in order, or they have been fenced.
    public ClusterState without(Collection<String> names) {
        return with(names, NodeState.DOWN);
    }

    /// Cluster nodes are shut down in order: with `shutdown-lock` what ran on one of them is kept for it.
    public ClusterState leaving(Collection<String> names) {
        ClusterState after = without(names);
        if (!problem.options.shutdownLock()) {
            return after;
        }
        List<Activity> locked = new ArrayList<>(after.activities);
        for (Item item : problem.items) {
            List<Integer> places = activity(item).nodes();
            if (places.size() == 1 && ShutdownLocks.isLockable(item) && names.contains(problem.nodes.get(places.getFirst()).name())) {
                locked.set(item.index, Activity.locked(new ShutdownLock(places.getFirst(), problem.now.getEpochSecond())));
            }
        }
        return consistent(after.nodes, locked);
    }

    private ClusterState with(Collection<String> names, NodeState state) {
        Map<String, UnaryOperator<NodeState>> changes = new HashMap<>();
        names.forEach(name -> changes.put(name, before -> state.with(before.attributes())));
        return with(changes);
    }

    public ClusterState quorate(boolean now) {
        return new ClusterState(problem, now, nodes, activities, granted, standbyTickets, hasRun);
    }

    public ClusterState granting(Collection<String> tickets) {
        return new ClusterState(problem, quorum, nodes, activities, Set.copyOf(tickets), standbyTickets, hasRun);
    }

    /// Resources that failed where they run: they are recovered.
    public ClusterState failing(Collection<String> resources) {
        List<Activity> changed = new ArrayList<>(activities);
        resources.forEach(id -> problem.item(id).filter(item -> !changed.get(item.index).nodes().isEmpty()).ifPresent(item -> changed.set(item.index,
                changed.get(item.index).marked(Activity.Mark.FAILED).marked(Activity.Mark.STOP))));
        return consistent(nodes, changed);
    }

    /// Resources that can run nowhere, whatever the configuration allows: their machine is dead.
    public ClusterState banning(Collection<String> resources) {
        List<Activity> changed = new ArrayList<>(activities);
        resources.forEach(id -> problem.item(id).ifPresent(item -> changed.set(item.index, changed.get(item.index).marked(Activity.Mark.NOWHERE))));
        return new ClusterState(problem, quorum, nodes, changed, granted, standbyTickets, hasRun, beyondFencing);
    }

    /// Lost nodes whose fencing fails: what may still run on them runs nowhere else, and starts wait for it. To be said last.
    public ClusterState beyondFencing(Collection<String> names) {
        return new ClusterState(problem, quorum, nodes, activities, granted, standbyTickets, hasRun, Set.copyOf(names));
    }

    /// The nodes that run what needs a ticket, with `loss-policy` fence, that is not among some that are granted.
    ///
    /// Source: lib/pacemaker/pcmk_sched_tickets.c (`constraints_for_ticket`)
    public Set<String> ticketless(Set<String> tickets) {
        Set<String> found = new LinkedHashSet<>();
        problem.tickets.stream().filter(use -> use.loss() == TicketUse.Loss.FENCE && !tickets.contains(use.ticket())).forEach(use -> ticketless(use.item(), use, found));
        return found;
    }

    /// The machines of guest nodes among them: to fence a guest is to start its machine anew, which happens only where the cluster manages that.
    ///
    /// Source: lib/pengine/unpack.c (`pe_fence_node`)
    ///
    /// @param maintenance the nodes that are in maintenance
    public Set<String> ticketlessMachines(Set<String> tickets, Set<String> maintenance) {
        Set<String> machines = new LinkedHashSet<>();
        for (String name : ticketless(tickets)) {
            problem.node(name).map(node -> problem.connections[node.index()]).map(connection -> connection.container)
                    .filter(machine -> machine.managed && activity(machine).nodes().stream().noneMatch(node -> maintenance.contains(problem.nodes.get(node).name())))
                    .ifPresent(machine -> machines.add(machine.id));
        }
        return machines;
    }

    private void ticketless(Item item, TicketUse use, Set<String> found) {
        item.children.forEach(child -> ticketless(child, use, found));
        Activity now = activity(item);
        if (item.isPrimitive() && (use.role() == Role.UNKNOWN || use.role() == now.role())) {
            now.nodes().forEach(node -> found.add(problem.nodes.get(node).name()));
        }
    }

    boolean isBeyondFencing(int node) {
        return !beyondFencing.isEmpty() && beyondFencing.contains(problem.nodes.get(node).name());
    }

    public Problem problem() {
        return problem;
    }

    public boolean hasQuorum() {
        return quorum;
    }

    /// How a node stands; one that does not exist is down.
    public NodeState node(String name) {
        return problem.node(name).map(node -> nodes.get(node.index())).orElse(NodeState.DOWN);
    }

    boolean hasRun() {
        return hasRun;
    }

    NodeState node(int index) {
        return nodes.get(index);
    }

    Activity activity(Item item) {
        return activities.get(item.index);
    }

    /// Whether an instance of a resource's clone, whatever its number, is promoted on a node.
    public boolean isPromoted(String instance, String node) {
        Optional<SchedulerNode> found = problem.node(node);
        return found.isPresent() && problem.cloneOf(instance).stream().flatMap(other -> problem.item(other).stream()).map(this::activity)
                .anyMatch(activity -> activity.role() == Role.PROMOTED && activity.nodes().contains(found.get().index()));
    }

    boolean isGranted(String ticket) {
        return granted.contains(ticket);
    }

    boolean isStandby(String ticket) {
        return standbyTickets.contains(ticket);
    }
}
