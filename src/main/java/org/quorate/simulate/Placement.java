package org.quorate.simulate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.simulate.schedule.Assignment;
import org.quorate.simulate.schedule.ClusterState;
import org.quorate.simulate.schedule.Problem;
import org.quorate.simulate.schedule.Scheduler;

/// Where every resource instance would run when the whole cluster starts from nothing: an estimate by the scheduler's
/// published behaviour. Promotion depends on what agents report at run time and is not estimated.
///
/// @param nodes resource instance, named as `crm_simulate` names it (`web`, `ping:0`), to node name; empty: it would not run.
///              Of a clone's instances only those are listed that find a node, or the first if none does; the connections
///              that Pacemaker makes for guest nodes are not
public record Placement(Map<String, Optional<String>> nodes) {

    public Placement {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    }

    public static Placement estimate(Facts facts) {
        Problem problem = Problem.of(facts);
        return of(problem, Scheduler.assign(problem, ClusterState.fresh(problem)));
    }

    /// An assignment's places, without the instances and connections that nobody would look for.
    public static Placement of(Problem problem, Assignment assignment) {
        Map<String, Optional<String>> nodes = new LinkedHashMap<>();
        assignment.places().forEach((instance, placed) -> {
            if (!problem.isImplied(instance) && (placed.runs() || !problem.isSpare(instance, assignment))) {
                nodes.put(instance, placed.runsOn());
            }
        });
        return new Placement(nodes);
    }

    /// The node of an instance; empty when it would not run or does not exist.
    public Optional<String> node(String instance) {
        return nodes.getOrDefault(instance, Optional.empty());
    }

    /// The instances that would run on a node, in document order.
    public List<String> on(String node) {
        return nodes.entrySet().stream().filter(entry -> entry.getValue().equals(Optional.of(node))).map(Map.Entry::getKey).toList();
    }

    /// The instances that would not run.
    public Stream<String> unplaced() {
        return nodes.entrySet().stream().filter(entry -> entry.getValue().isEmpty()).map(Map.Entry::getKey);
    }
}
