package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.quorate.model.CibBoolean;

/// What a change of nodes or of what runs means for the rest, as the scheduler would read it from a status: histories of nodes
/// that are down count for nothing, guests and remote nodes are as good as their connections, instances of anonymous clones are
/// numbered by node.
///
/// Source: lib/pengine/unpack.c (`unpack_node_history`, `determine_remote_online_status`, `process_rsc_state`,
/// `find_anonymous_clone`)
final class Consequences {

    private final Problem problem;
    private final NodeState[] nodes;
    private final Activity[] activities;

    Consequences(Problem problem, List<NodeState> nodes, List<Activity> activities) {
        this.problem = problem;
        this.nodes = nodes.toArray(NodeState[]::new);
        this.activities = activities.toArray(Activity[]::new);
        for (SchedulerNode node : problem.nodes) {
            if (!node.isRemote()) {
                clusterNode(node.index());
            }
        }
        for (SchedulerNode node : problem.nodes) {
            if (node.isRemote()) {
                remote(node);
            }
        }
        problem.items.stream().filter(item -> item.variant == Variant.CLONE && !item.unique && item.parent == null).forEach(this::renumber);
    }

    List<NodeState> nodes() {
        return List.of(nodes);
    }

    List<Activity> activities() {
        return List.of(activities);
    }

    private void clusterNode(int node) {
        if (!nodes[node].online() && !(nodes[node].unclean() && problem.options.fencing())) {
            forget(node);
        }
    }

    private void forget(int node) {
        for (int i = 0; i < activities.length; i++) {
            if (activities[i].nodes().contains(node)) {
                activities[i] = Activity.NONE;
            }
        }
    }

    private void remote(SchedulerNode node) {
        NodeState before = nodes[node.index()];
        Item item = problem.connections[node.index()];
        Activity connection = item == null ? Activity.NONE : activities[item.index];
        Activity container = item == null || item.container == null ? connection : activities[item.container.index];
        boolean up = !connection.nodes().isEmpty() && !container.nodes().isEmpty();
        if (!up) {
            forget(node.index());
            nodes[node.index()] = new NodeState(false, false, false, false, false, false, false, node.listed(), false, false, Map.of());
            return;
        }
        boolean guest = item.container != null;
        NodeState host = nodes[connection.nodes().getFirst()];
        boolean hostLost = guest && !host.online() && host.unclean();
        boolean containerFailed = guest && container.marks().contains(Activity.Mark.FAILED);
        boolean failed = containerFailed || hostLost || connection.marks().contains(Activity.Mark.FAILED);
        boolean inside = failed && runsSomething(node.index());
        boolean standby = before.known() ? before.standby() : isOn(node, "standby");
        boolean maintenance = (before.known() ? before.maintenance() : isOn(node, "maintenance")) || !item.managed || host.maintenance();
        boolean fence = inside && !guest && problem.options.fencing();
        nodes[node.index()] = new NodeState(!failed, fence, false, standby, maintenance, before.shutdown(), false, true, before.fenced(),
                containerFailed || hostLost || inside && guest || fence, before.attributes());
        if (inside && guest) {
            failInside(node.index());
            activities[item.container.index] = failed(container);
        }
    }

    private boolean runsSomething(int node) {
        for (Activity activity : activities) {
            if (activity.nodes().contains(node)) {
                return true;
            }
        }
        return false;
    }

    private void failInside(int node) {
        for (int i = 0; i < activities.length; i++) {
            if (activities[i].nodes().contains(node)) {
                activities[i] = failed(activities[i]);
            }
        }
    }

    private static Activity failed(Activity activity) {
        return activity.marked(Activity.Mark.FAILED).marked(Activity.Mark.STOP);
    }

    private static boolean isOn(SchedulerNode node, String attribute) {
        return CibBoolean.isTrue(node.attributes().getOrDefault(attribute, "false"));
    }

    private void renumber(Item clone) {
        List<Item> active = new ArrayList<>(clone.children.stream().filter(instance -> place(instance) >= 0).toList());
        active.sort(Comparator.comparing((Item instance) -> problem.nodes.get(place(instance)).isRemote()).thenComparing(this::place));
        // history has one entry a node
        for (int i = active.size() - 1; i > 0; i--) {
            if (place(active.get(i)) == place(active.get(i - 1))) {
                active.remove(i);
            }
        }
        List<List<Activity>> here = active.stream().filter(instance -> !isReplaced(clone, instance)).map(this::of).toList();
        List<List<Activity>> replaced = active.stream().filter(instance -> isReplaced(clone, instance)).map(this::of).toList();
        clone.children.forEach(instance -> set(instance, List.of()));
        fill(clone.children.iterator(), here);
        fill(clone.children.stream().filter(instance -> instance.orphan && place(instance) < 0).iterator(), replaced);
    }

    /// an instance on a lost node that need not be fenced before another takes its number
    private boolean isReplaced(Item clone, Item instance) {
        Item primitive = instance.isPrimitive() ? instance : instance.children.getFirst();
        NodeState node = nodes[place(instance)];
        return primitive.requires != Item.Requires.FENCING && (!node.online() || node.unclean()) && clone.cloneMax != problem.nodes.size();
    }

    private void fill(Iterator<Item> instances, List<List<Activity>> all) {
        for (List<Activity> each : all) {
            if (instances.hasNext()) {
                set(instances.next(), each);
            }
        }
    }

    private int place(Item instance) {
        if (instance.isPrimitive()) {
            return activities[instance.index].nodes().stream().findFirst().orElse(-1);
        }
        return instance.children.stream().mapToInt(this::place).filter(node -> node >= 0).findFirst().orElse(-1);
    }

    private List<Activity> of(Item instance) {
        return instance.isPrimitive() ? List.of(activities[instance.index]) : instance.children.stream().map(member -> activities[member.index]).toList();
    }

    private void set(Item instance, List<Activity> all) {
        List<Item> primitives = instance.isPrimitive() ? List.of(instance) : instance.children;
        for (int i = 0; i < primitives.size(); i++) {
            activities[primitives.get(i).index] = all.isEmpty() ? Activity.NONE : all.get(i);
        }
    }
}
