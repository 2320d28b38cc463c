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

    Conclusion(Work work, Feasibility feasibility, FencingReach fencing) {
        this.work = work;
        this.feasibility = feasibility;
        this.fencing = fencing;
    }

    Assignment assignment() {
        Map<String, Placed> places = new LinkedHashMap<>();
        for (Rsc rsc : work.rscs) {
            boolean unused = rsc.item.orphan && !rsc.isActive();
            if (rsc.item.isPrimitive() && !unused) {
                places.put(rsc.item.id, placed(rsc));
            }
        }
        work.state.orphans().forEach((id, nodes) -> places.putIfAbsent(id, orphan(nodes)));
        List<String> fenced = new ArrayList<>();
        for (int node = 0; node < work.nodes; node++) {
            if (work.standing.unclean[node] && !work.standing.isGuest(node) && fencing.canFence(node)) {
                fenced.add(work.problem.nodes.get(node).name());
            }
        }
        return new Assignment(Assignment.BUILT_IN, places, fenced);
    }

    private Placed orphan(List<String> nodes) {
        boolean stays = !work.options.stopOrphans() || work.options.maintenance();
        return new Placed(stays ? Optional.of(nodes.getFirst()) : Optional.empty(), stays ? Role.STARTED : Role.STOPPED, nodes,
                stays ? Optional.empty() : Optional.of(Reason.BANNED), false, false, false);
    }

    private Placed placed(Rsc rsc) {
        List<String> before = new ArrayList<>();
        for (int node : rsc.runningOn) {
            before.add(work.problem.nodes.get(node).name());
        }
        boolean runs = feasibility.runs(rsc);
        int stuck = runs || !rsc.managed ? -1 : fencing.unfenced(rsc);
        stuck = stuck < 0 && !runs && rsc.managed && new Stops(work, fencing).isHeld(rsc) ? work.current(rsc) : stuck;
        Optional<String> node = stuck >= 0 ? name(stuck) : name(rsc.assigned);
        Role role = !runs ? Role.STOPPED : feasibility.isPromoted(rsc) || !rsc.managed && rsc.role == Role.PROMOTED ? Role.PROMOTED
                : rsc.top().item.promotable ? Role.UNPROMOTED : Role.STARTED;
        Optional<Reason> reason = runs ? Optional.empty() : Optional.of(stuck >= 0 ? Reason.UNFENCED : rsc.reason == null ? Reason.NO_NODE : rsc.reason);
        return new Placed(node, role, before, reason, stuck >= 0, rsc.tie, rsc.uncertain);
    }

    private Optional<String> name(int node) {
        return node < 0 ? Optional.empty() : Optional.of(work.problem.nodes.get(node).name());
    }
}
