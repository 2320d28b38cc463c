package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What becomes of a state when the scheduler has its way.
final class Settling {

    /// a few more than guests, their services and promotion need
    private static final int MOST_TRANSITIONS = 6;

    private final Problem problem;

    Settling(Problem problem) {
        this.problem = problem;
    }

    ClusterState settled(ClusterState start) {
        ClusterState now = start;
        Assignment last = null;
        for (int transition = 0; transition < MOST_TRANSITIONS; transition++) {
            Assignment next = Scheduler.assign(problem, now);
            if (next.equals(last)) {
                break;
            }
            now = running(now, next);
            last = next;
        }
        return now;
    }

    ClusterState running(ClusterState before, Assignment assignment) {
        Activity[] running = new Activity[problem.items.size()];
        Arrays.fill(running, Activity.NONE);
        Map<Integer, Map<String, String>> scores = new HashMap<>();
        for (Item item : problem.items) {
            Placed placed = assignment.place(item.id);
            int node = item.isPrimitive() && placed != null && placed.runs() ? problem.node(placed.node().orElseThrow()).orElseThrow().index() : -1;
            Optional<ShutdownLock> lock = before.activity(item).lock();
            if (node < 0 && lock.isPresent()) {
                running[item.index] = Activity.locked(lock.get());
            } else if (node >= 0) {
                Role role = placed.role() == Role.PROMOTED ? Role.PROMOTED : item.top().promotable ? Role.UNPROMOTED : Role.STARTED;
                running[item.index] = Activity.running(node, role);
                if (item.top().promotable) {
                    scores.computeIfAbsent(node, _ -> new HashMap<>()).put("master-" + (item.unique ? item.id : item.base), role == Role.PROMOTED ? "10" : "5");
                }
            }
        }
        List<NodeState> seen = new ArrayList<>();
        for (SchedulerNode node : problem.nodes) {
            NodeState state = before.node(node.index());
            Map<String, String> attributes = new HashMap<>(state.attributes());
            attributes.putAll(scores.getOrDefault(node.index(), Map.of()));
            seen.add(state.with(attributes));
        }
        return before.consistent(seen, List.of(running));
    }
}
