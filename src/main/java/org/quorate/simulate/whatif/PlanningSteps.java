package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.ElementId;
import org.quorate.model.Primitive;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.Fencing;
import org.quorate.simulate.whatif.Outcome.PartitionOutcome;
import org.quorate.simulate.whatif.Outcome.Turn;
import org.quorate.simulate.whatif.TimelineStep.Ending;
import org.quorate.simulate.whatif.TimelineStep.Kind;

/// What follows from the votes: nodes without quorum stop, and the DC plans.
///
/// Source: Pacemaker Explained, "Cluster Options" (no-quorum-policy); the time that a plan takes is experience
final class PlanningSteps {

    private static final long SECOND = Timeline.SECOND;
    private static final long ELECTION = 5 * SECOND;
    private static final long STOP = 2 * SECOND;
    /// how long the controller waits for more nodes after quorum is regained; daemons/controld/controld_membership.c
    private static final long MORE_NODES = 5 * SECOND;
    /// how long a node waits for a DC to be heard of when it starts
    private static final long DC_DEADTIME = 20 * SECOND;

    private final Facts facts;

    PlanningSteps(Facts facts) {
        this.facts = facts;
    }

    Phase after(When start, Course course, LateRemotes late) {
        List<TimelineStep> steps = new ArrayList<>(apart(start, course));
        When planned = start;
        boolean works = !course.partitions().isEmpty() && (!course.fenced().isEmpty() || course.fates().stream().anyMatch(fate -> fate.turn() != Turn.KEPT && fate.turn() != Turn.IDLE));
        if (works) {
            boolean members = course.fenced().stream().anyMatch(each -> facts.nodes().find(each.node()).filter(Node::isClusterNode).isPresent());
            When ready = ready(start, course);
            planned = ready.plus(facts.nodes().all().size() > 50 ? 3 * SECOND / 2 : SECOND / 2, 4 * SECOND + (members ? ELECTION : 0));
            steps.add(new TimelineStep(Kind.PLAN, Lane.MEMBERSHIP, Ending.DONE, start.typical(), planned.typical(), planned.bound(), "plan", plan(course, late), List.of(),
                    reason(course) + "the scheduler's work, typically" + (members ? "; at worst a DC is elected first" : "")));
        }
        return new Phase(steps, planned);
    }

    /// when the DC plans: at once, unless the cluster has just started or has just got quorum back
    private When ready(When start, Course course) {
        return isStart(course) ? start.plus(deadTime(), deadTime()) : isRegained(course) ? start.plus(MORE_NODES, MORE_NODES) : start;
    }

    private String reason(Course course) {
        return isStart(course) ? "%s for a DC to be heard of (dc-deadtime), then ".formatted(Durations.seconds(deadTime()))
                : isRegained(course) ? "%s for more nodes to join, then ".formatted(Durations.seconds(MORE_NODES)) : "";
    }

    private long deadTime() {
        return facts.topology().cluster().property("dc-deadtime").flatMap(Durations::millis).orElse(DC_DEADTIME);
    }

    private static boolean isStart(Course course) {
        return course.before().up().isEmpty() && course.judged().isQuorate();
    }

    private static boolean isRegained(Course course) {
        return !course.hadQuorum() && course.judged().isQuorate();
    }

    /// what is cut off and alive stops by itself, meanwhile, unless it goes on and shoots as well
    private List<TimelineStep> apart(When start, Course course) {
        QuorumLoss policy = QuorumLoss.of(facts);
        List<String> rivals = course.partitions().stream().filter(PartitionOutcome::acts).flatMap(partition -> partition.nodes().stream()).toList();
        List<String> names = course.apart().stream().filter(course::hadQuorum).filter(name -> !rivals.contains(name)).toList();
        if (names.isEmpty()) {
            return List.of();
        }
        When end = start.plus(STOP, 20 * SECOND);
        return List.of(new TimelineStep(Kind.STOP, Lane.of(Lane.Subject.NODES, names), Ending.DONE, start.typical(), end.typical(), end.bound(), policy.text(),
                "Without quorum on %s: %s.".formatted(Prose.list(names), policy.text()), names.stream().flatMap(name -> facts.nodes().find(name).stream()).map(Node::element).toList(),
                "no-quorum-policy; typically 2s to stop, 20s at worst"));
    }

    private String plan(Course course, LateRemotes late) {
        if (!course.judged().isQuorate()) {
            List<String> fenced = course.fenced().stream().map(Fencing::node).toList();
            return "Without quorum the DC starts nothing and fences %s.".formatted(fenced.isEmpty() ? "nobody" : Prose.list(fenced));
        }
        List<String> parts = new ArrayList<>();
        plan("fence %s", course.fenced().stream().map(Fencing::node).filter(node -> !late.has(node)), parts);
        plan("connect to %s from another node", late.reconnected().stream(), parts);
        plan("start %s", resources(course).filter(fate -> !late.isAbout(fate)).filter(fate -> fate.to().isPresent() && fate.turn() != Turn.PROMOTED && fate.turn() != Turn.DEMOTED)
                .map(Fate::instance), parts);
        plan("demote %s", course.fates().stream().filter(fate -> fate.turn() == Turn.DEMOTED).map(Fate::instance), parts);
        plan("promote %s", course.fates().stream().filter(fate -> !late.isAbout(fate)).filter(Fate::isPromotedAnew)
                .map(Fate::instance), parts);
        plan("leave %s stopped", resources(course).filter(fate -> !late.isAbout(fate)).filter(fate -> fate.to().isEmpty()).map(Fate::instance), parts);
        return "The DC has planned what to do: %s.".formatted(parts.isEmpty() ? "move fence devices" : String.join("; ", parts));
    }

    private static void plan(String what, Stream<String> names, List<String> parts) {
        List<String> all = names.toList();
        if (!all.isEmpty()) {
            parts.add(what.formatted(Prose.list(all)));
        }
    }

    /// those that change; of fence devices, which may run anywhere, only those that are lost while others go on
    private Stream<Fate> resources(Course course) {
        return LossSteps.changing(facts, course, course.fates());
    }

    private Optional<Primitive> primitive(Fate fate) {
        return facts.resources().find(fate.resource()).filter(Primitive.class::isInstance).map(Primitive.class::cast);
    }
}
