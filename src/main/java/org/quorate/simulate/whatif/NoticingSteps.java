package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Totem;
import org.quorate.model.ElementId;
import org.quorate.model.Primitive;
import org.quorate.simulate.schedule.Assignment;
import org.quorate.simulate.whatif.Outcome.PartitionOutcome;
import org.quorate.simulate.whatif.TimelineStep.Ending;
import org.quorate.simulate.whatif.TimelineStep.Kind;

/// From the events to votes that are counted: corosync, or a connection's monitor, notices who is gone.
///
/// Source: corosync.conf(5) (token, consensus); corosync-qdevice(8) (sync_timeout)
final class NoticingSteps {

    private static final long SECOND = Timeline.SECOND;
    /// joining and recovery of a membership, beyond token and consensus
    private static final long JOIN = 550;

    private final Facts facts;

    NoticingSteps(Facts facts) {
        this.facts = facts;
    }

    Phase after(When start, Course course) {
        List<TimelineStep> steps = new ArrayList<>();
        Judged judged = course.judged();
        if (course.isMembershipChanged() && !course.isOnlyJoined()) {
            steps.add(membership(start, course));
        } else {
            monitor(start, course).or(() -> joining(start, course)).or(() -> failed(start, course)).ifPresent(steps::add);
        }
        When noticed = steps.isEmpty() ? start : new When(steps.getLast().typical(), steps.getLast().bound());
        if (judged.partitions().size() > 1 || !judged.isQuorate() || !judged.lost().isEmpty()) {
            steps.add(quorum(noticed, course));
            noticed = new When(steps.getLast().typical(), steps.getLast().bound());
        }
        return new Phase(steps, noticed);
    }

    private TimelineStep membership(When start, Course course) {
        Totem totem = facts.totem();
        List<String> silent = course.silent();
        List<String> still = course.judged().lost().stream().filter(Node::isClusterNode).map(Node::name).toList();
        List<String> remotes = course.judged().lost().stream().filter(node -> !node.isClusterNode()).map(Node::name).filter(name -> LateRemotes.isHeldByTheLost(name, course)).toList();
        List<String> clauses = new ArrayList<>();
        if (!silent.isEmpty()) {
            clauses.add("Corosync has noticed that %s %s gone".formatted(Prose.list(silent), Prose.verb(silent, "is", "are")));
        }
        if (course.partitions().size() > 1) {
            clauses.add("%s membership has parted: %s".formatted(clauses.isEmpty() ? "The" : "the", course.partitions().stream().map(part -> Prose.list(part.nodes())).collect(Collectors.joining(" | "))));
        }
        if (clauses.isEmpty()) {
            clauses.add(still.isEmpty() ? "The membership is formed anew" : "%s still %s not answer".formatted(Prose.list(still), Prose.verb(still, "does", "do")));
        }
        if (!remotes.isEmpty()) {
            clauses.add("the connection to %s is lost with %s".formatted(Prose.list(remotes), Prose.verb(silent, "it", "them")));
        }
        return step(Kind.DETECTION, start, start.plus(totem.detection(), totem.detection() + JOIN),
                "%s: token + consensus %.1f s".formatted(silent.isEmpty() ? course.partitions().size() > 1 ? "parted" : "unchanged" : Prose.list(silent) + " lost",
                        totem.detection() / (double) SECOND),
                String.join("; ", clauses) + ".", course.judged().lost().stream().filter(Node::isClusterNode).map(Node::element).toList(),
                "token %d ms + consensus %d ms".formatted(totem.effective(), totem.consensus()));
    }

    private Optional<TimelineStep> monitor(When start, Course course) {
        List<Node> remotes = course.judged().lost().stream().filter(node -> node.kind() == Node.Kind.REMOTE).toList();
        if (remotes.isEmpty()) {
            return Optional.empty();
        }
        Monitor monitor = Monitor.of(remotes.stream().flatMap(node -> facts.topology().find(node.element(), Primitive.class).stream())
                .filter(primitive -> Operations.of(primitive, "monitor").isPresent()).findFirst());
        List<String> names = remotes.stream().map(Node::name).toList();
        return Optional.of(step(Kind.DETECTION, start, monitor.failsAfter(start),
                "%s lost: monitor %s + timeout %s".formatted(Prose.list(names), Durations.seconds(monitor.interval()), Durations.seconds(monitor.timeout())),
                "The monitor of the connection to %s has failed: %s no longer %s.".formatted(Prose.list(names), Prose.verb(names, "it", "they"),
                        Prose.verb(names, "answers", "answer")),
                remotes.stream().map(Node::element).toList(),
                monitor.origin()));
    }

    /// resources that fail where they run: their monitors tell, as soon as they run again
    private Optional<TimelineStep> failed(When start, Course course) {
        Situation situation = course.judged().situation();
        List<Primitive> failed = Stream.concat(situation.failing().stream(), situation.banned().stream()).distinct().filter(course.before().placement()::containsKey).sorted()
                .flatMap(instance -> facts.resources().find(Assignment.resource(instance)).stream()).filter(Primitive.class::isInstance).map(Primitive.class::cast)
                .filter(primitive -> !primitive.isFenceDevice() && !primitive.isRemoteConnection()).distinct().toList();
        if (failed.isEmpty()) {
            return Optional.empty();
        }
        List<Primitive> watched = failed.stream().filter(primitive -> Operations.of(primitive, "monitor").isPresent()).toList();
        List<String> names = (watched.isEmpty() ? failed : watched).stream().map(Primitive::name).toList();
        if (watched.isEmpty()) {
            return Optional.of(step(Kind.DETECTION, start, start, Prose.list(names) + " failed", "%s %s no monitor operation, which would tell Pacemaker of the failure."
                    .formatted(Prose.list(names), Prose.verb(names, "has", "have")), failed.stream().map(Primitive::id).toList(), ""));
        }
        Primitive slowest = watched.stream().max(Comparator.comparingLong(primitive -> Monitor.of(Optional.of(primitive)).interval())).orElseThrow();
        Monitor monitor = Monitor.of(Optional.of(slowest));
        return Optional.of(step(Kind.DETECTION, start, start.plus(monitor.interval() / 2, monitor.interval() + monitor.timeout()),
                "%s failed: monitor %s".formatted(Prose.list(names), Durations.seconds(monitor.interval())),
                "The %s of %s %s failed.".formatted(Prose.verb(names, "monitor", "monitors"), Prose.list(names), Prose.verb(names, "has", "have")),
                failed.stream().map(Primitive::id).toList(), "half a monitor interval of %s; its timeout %s at worst".formatted(Durations.seconds(monitor.interval()), Durations.seconds(monitor.timeout()))));
    }

    private Optional<TimelineStep> joining(When start, Course course) {
        List<String> joined = course.joined();
        boolean isFirst = course.before().up().isEmpty();
        List<String> still = course.judged().lost().stream().filter(Node::isClusterNode).map(Node::name).toList();
        return joined.isEmpty() ? Optional.empty() : Optional.of(step(Kind.DETECTION, start, start.plus(JOIN, facts.totem().consensus()),
                Prose.list(joined) + " joined", "%s %s%s.".formatted(Prose.list(joined), isFirst ? Prose.verb(joined, "forms a membership alone", "form a membership")
                        : Prose.verb(joined, "has", "have") + " joined the membership again",
                        still.isEmpty() ? "" : "; %s %s not been seen".formatted(Prose.list(still), Prose.verb(still, "has", "have"))),
                joined.stream().flatMap(name -> facts.nodes().find(name).stream()).map(Node::element).toList(), "typically at once when corosync runs; consensus at worst"));
    }

    private TimelineStep quorum(When start, Course course) {
        boolean device = facts.topology().quorumDevice().isPresent();
        When end = device ? start.plus(SECOND / 2, 30 * SECOND) : start;
        boolean kept = course.judged().isQuorate();
        List<ElementId> none = List.of();
        return new TimelineStep(Kind.QUORUM, Lane.MEMBERSHIP, kept ? Ending.DONE : Ending.OPEN, start.typical(), end.typical(), end.bound(),
                "quorum " + (kept ? course.hadQuorum() ? "kept" : "regained" : course.hadQuorum() ? "lost" : "missing"), kept ? keeping(course) : losing(course), none, device ? "the quorum device's vote; sync_timeout 30s at worst" : "");
    }

    private static String keeping(Course course) {
        PartitionOutcome winner = course.partitions().get(course.judged().winner().orElseThrow());
        List<String> nodes = winner.nodes();
        String first = winner.quorate() ? "%s %s quorum and %s (%s)".formatted(Prose.list(nodes), course.hadQuorum() ? Prose.verb(nodes, "keeps", "keep") : Prose.verb(nodes, "has", "have"),
                course.hadQuorum() ? Prose.verb(nodes, "goes on", "go on") : Prose.verb(nodes, "begins to work", "begin to work"), winner.reason())
                : "%s %s on without quorum, as no-quorum-policy says (%s)".formatted(Prose.list(nodes), Prose.verb(nodes, "goes", "go"), winner.reason());
        String rivals = course.partitions().stream().filter(part -> part.acts() && !part.equals(winner)).map(part -> ", and so %s %s".formatted(
                Prose.verb(part.nodes(), "does", "do"), Prose.list(part.nodes()))).collect(Collectors.joining());
        List<String> others = course.partitions().stream().filter(part -> !part.acts()).flatMap(part -> part.nodes().stream()).toList();
        return first + rivals + (others.isEmpty() ? "." : "; %s %s no quorum.".formatted(Prose.list(others), Prose.verb(others, "has", "have")));
    }

    private static String losing(Course course) {
        return course.partitions().isEmpty() ? "No cluster node is left."
                : "%s: %s.".formatted(course.hadQuorum() ? "Quorum is lost" : "There is no quorum",course.partitions().stream().map(part -> "%s (%s)".formatted(Prose.list(part.nodes()), part.reason())).collect(Collectors.joining(" | ")));
    }

    private static TimelineStep step(Kind kind, When begin, When end, String label, String text, List<ElementId> elements, String origin) {
        return new TimelineStep(kind, Lane.MEMBERSHIP, Ending.DONE, begin.typical(), end.typical(), end.bound(), label, text, elements, origin);
    }
}
