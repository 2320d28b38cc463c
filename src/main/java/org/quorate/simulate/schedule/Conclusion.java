package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a run comes to, instance by instance.
final class Conclusion {

    private final Work work;
    private final Feasibility feasibility;
    private final FencingReach fencing;
    private final Stops stops;

    Conclusion(Work work, Feasibility feasibility, FencingReach fencing, Stops stops) {
        this.work = work;
        this.feasibility = feasibility;
        this.fencing = fencing;
        this.stops = stops;
    }

    Assignment assignment() {
        Map<String, Placed> places = new LinkedHashMap<>();
        for (Rsc rsc : work.rscs) {
            boolean unused = rsc.item.orphan && !rsc.isActive();
            if (rsc.item.isPrimitive() && !unused) {
                places.put(rsc.item.id, placed(rsc));
            }
        }
        List<String> fenced = new ArrayList<>();
        for (int node = 0; node < work.nodes; node++) {
            if (work.standing.unclean[node] && !work.standing.isGuest(node) && fencing.canFence(node)) {
                fenced.add(work.problem.nodes.get(node).name());
            }
        }
        return new Assignment(Assignment.BUILT_IN, places, fenced);
    }

    private Placed placed(Rsc rsc) {
        List<String> before = new ArrayList<>();
        for (int node : rsc.runningOn) {
            before.add(work.problem.nodes.get(node).name());
        }
        boolean runs = feasibility.runs(rsc);
        boolean ends = !runs && rsc.managed;
        int unfenced = ends ? fencing.unfenced(rsc) : -1;
        boolean held = unfenced < 0 && ends && stops.isHeld(rsc);
        Optional<String> node = name(unfenced >= 0 ? unfenced : held ? work.current(rsc) : rsc.assigned);
        Role role = !runs ? Role.STOPPED : feasibility.isPromoted(rsc) || !rsc.managed && rsc.role == Role.PROMOTED ? Role.PROMOTED
                : rsc.top().item.promotable ? Role.UNPROMOTED : Role.STARTED;
        Reason reason = unfenced >= 0 ? Reason.UNFENCED : held ? Reason.HELD : rsc.reason == null ? Reason.NO_NODE : rsc.reason;
        return new Placed(node, role, before, runs ? Optional.empty() : Optional.of(reason), held || unfenced >= 0, rsc.tie, rsc.uncertain);
    }

    private Optional<String> name(int node) {
        return node < 0 ? Optional.empty() : Optional.of(work.problem.nodes.get(node).name());
    }
}
