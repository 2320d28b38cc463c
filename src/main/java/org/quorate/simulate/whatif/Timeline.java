package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Totem;
import org.quorate.model.CibBoolean;
import org.quorate.model.ElementId;
import org.quorate.model.Operation;
import org.quorate.model.Primitive;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.Turn;
import org.quorate.simulate.whatif.TimelineStep.Kind;

/// When things happen: a typical time and the worst that the design's timeouts allow, step after step.
///
/// Source: corosync.conf(5) (token, consensus); daemons/fenced (1.2 of the operation's timeout for each device); resource-agents'
/// metadata; Pacemaker Explained, "Resource Operations". Typical times of fencing and booting are experience, not configuration
final class Timeline {

    private static final long SECOND = 1000;
    /// joining and recovery of a membership, beyond token and consensus
    private static final long JOIN = 550;
    private static final long ELECTION = 5 * SECOND;
    private static final long BOOT = 35 * SECOND;
    private static final long START = 2 * SECOND;
    private static final long MACHINE_START = 5 * SECOND;
    private static final long UNREACHABLE = 10 * SECOND;

    private final Facts facts;
    private final FencingTimes times;
    private final List<TimelineStep> steps = new ArrayList<>();
    private long typical;
    private long bound;
    private long planned;
    private long plannedBound;

    private Timeline(Facts facts) {
        this.facts = facts;
        times = new FencingTimes(facts);
    }

    static List<TimelineStep> of(Facts facts, List<Event> events, EventWords words, Judged judged, Set<String> apart, List<Outcome.Fencing> fenced, List<Fate> fates) {
        Timeline timeline = new Timeline(facts);
        timeline.events(events, words);
        boolean members = judged.duties().stream().anyMatch(duty -> duty.target().isClusterNode()) || judged.partitions().size() > 1 || !judged.isQuorate();
        timeline.detection(judged, members, fenced);
        timeline.quorum(judged);
        timeline.apart(judged, apart);
        timeline.plan(fenced, fates);
        timeline.fencing(judged, fenced);
        timeline.recovery(fates);
        return timeline.steps.stream().sorted(Comparator.comparingLong(TimelineStep::typical)).toList();
    }

    private void step(Kind kind, long laterTypical, long laterBound, String text, List<ElementId> elements, String origin) {
        typical += laterTypical;
        bound += Math.max(laterTypical, laterBound);
        steps.add(new TimelineStep(kind, typical, bound, text, elements, origin));
    }

    private void events(List<Event> events, EventWords words) {
        List<ElementId> elements = events.stream().flatMap(event -> switch (event) {
            case Event.Fail(var part) -> Stream.of(part.element());
            case Event.Crash(var part) -> Stream.of(part.element());
            case Event.Return(var part) -> Stream.of(part.element());
            case Event.Shutdown(var node) -> Stream.of(node.element());
            case Event.Standby(String node, boolean _) -> element(node);
            case Event.Maintenance(String node, boolean _) -> element(node);
            case Event.Ticket _, Event.Split _, Event.Join _ -> Stream.empty();
        }).toList();
        step(Kind.EVENT, 0, 0, events.stream().map(words::of).collect(Collectors.joining(", ")), elements, "");
    }

    private Stream<ElementId> element(String node) {
        return facts.nodes().find(node).map(Node::element).stream();
    }

    private void detection(Judged judged, boolean members, List<Outcome.Fencing> fenced) {
        if (members) {
            Totem totem = facts.totem();
            step(Kind.DETECTION, totem.detection(), totem.detection() + JOIN, "corosync has noticed and formed new memberships",
                    judged.duties().stream().map(duty -> duty.target().element()).toList(),
                    "token %d ms, consensus %d ms".formatted(totem.effective(), totem.consensus()));
            return;
        }
        List<Node> remotes = fenced.stream().flatMap(each -> facts.nodes().find(each.node()).stream()).filter(node -> node.kind() == Node.Kind.REMOTE).toList();
        if (!remotes.isEmpty()) {
            Optional<Operation> monitor = remotes.stream().flatMap(node -> facts.topology().find(node.element(), Primitive.class).stream())
                    .flatMap(primitive -> operation(primitive, "monitor").stream()).findFirst();
            long interval = monitor.flatMap(operation -> Durations.millis(operation.interval())).orElse(60 * SECOND);
            long timeout = monitor.flatMap(Timeline::timeout).orElse(30 * SECOND);
            step(Kind.DETECTION, interval / 2 + timeout, interval + timeout, "the connection's monitor has failed",
                    remotes.stream().map(Node::element).toList(), "monitor every %s, timeout %s".formatted(Durations.seconds(interval), Durations.seconds(timeout)));
        }
    }

    private static Optional<Operation> operation(Primitive primitive, String name) {
        return primitive.operations().stream().filter(operation -> operation.name().equals(name)).findFirst();
    }

    private static Optional<Long> timeout(Operation operation) {
        return Optional.ofNullable(operation.options().get("timeout")).flatMap(Durations::millis);
    }

    private void quorum(Judged judged) {
        if (judged.partitions().size() > 1 || !judged.isQuorate() || !judged.duties().isEmpty()) {
            String text = judged.isQuorate() ? "%d of %d nodes go on: %s".formatted(judged.partitions().get(judged.winner().getAsInt()).cardinality(),
                    facts.nodes().clusterNodes().size(), judged.votes().get(judged.winner().getAsInt()).reason().text()) : "no partition is quorate";
            boolean device = facts.topology().quorumDevice().isPresent();
            step(Kind.QUORUM, device ? SECOND / 2 : 0, device ? 30 * SECOND : 0, text, List.of(), device ? "the quorum device's vote, sync_timeout" : "");
        }
    }

    /// what is cut off and alive stops by itself, meanwhile
    private void apart(Judged judged, Set<String> apart) {
        QuorumLoss policy = QuorumLoss.of(facts);
        if (!apart.isEmpty() && policy != QuorumLoss.IGNORE) {
            steps.add(new TimelineStep(Kind.STOP, typical + START, bound + 20 * SECOND, "without quorum on %s: %s".formatted(String.join(", ", apart), policy.text()),
                    apart.stream().flatMap(this::element).toList(), "no-quorum-policy, stop timeouts"));
        }
    }

    private void plan(List<Outcome.Fencing> fenced, List<Fate> fates) {
        if (!fenced.isEmpty() || fates.stream().anyMatch(fate -> fate.turn() != Turn.KEPT && fate.turn() != Turn.IDLE)) {
            long work = facts.nodes().all().size() > 50 ? 3 * SECOND / 2 : SECOND / 2;
            boolean members = fenced.stream().anyMatch(each -> facts.nodes().find(each.node()).filter(Node::isClusterNode).isPresent());
            step(Kind.PLAN, work, 4 * SECOND + (members ? ELECTION : 0), "the DC has made its plan", List.of(),
                    members ? "scheduler; election of a DC where it was lost" : "scheduler");
        }
        planned = typical;
        plannedBound = bound;
    }

    private void fencing(Judged judged, List<Outcome.Fencing> fenced) {
        boolean concurrent = facts.topology().cluster().property("concurrent-fencing").map(CibBoolean::isTrue).orElse(false);
        long base = typical;
        long baseBound = bound;
        long last = 0;
        long lastBound = 0;
        List<TimelineStep> made = new ArrayList<>();
        for (Outcome.Fencing each : fenced) {
            long limit = each.devices().stream().mapToLong(times::limit).sum();
            int vain = judged.duties().stream().filter(duty -> duty.target().name().equals(each.node())).mapToInt(duty -> duty.outlook().failed().size()).sum();
            long delay = each.devices().stream().flatMap(name -> facts.fencing().device(name).stream())
                    .mapToLong(device -> facts.fenceDelays().base(device, each.node())).max().orElse(0);
            long own = delay + vain * UNREACHABLE + each.devices().stream().mapToLong(times::typically).max().orElse(0);
            long ownBound = delay + vain * times.limitOfAny() + limit;
            last = concurrent ? Math.max(last, own) : last + own;
            lastBound = concurrent ? Math.max(lastBound, ownBound) : lastBound + ownBound;
            long at = base + (concurrent ? own : last);
            long atBound = baseBound + (concurrent ? ownBound : lastBound);
            made.add(new TimelineStep(Kind.FENCING, at, Math.max(at, atBound), each.possible() ? "%s is fenced by %s".formatted(each.node(),
                    String.join(" and ", each.devices())) : "%s cannot be fenced".formatted(each.node()), List.of(each.element()),
                    "stonith-timeout%s%s".formatted(delay > 0 ? ", pcmk_delay_base" : "", concurrent ? "" : ", one after the other")));
        }
        steps.addAll(made);
        typical = base + last;
        bound = baseBound + Math.max(last, lastBound);
    }

    private void recovery(List<Fate> fates) {
        List<Fate> again = fates.stream().filter(fate -> fate.turn() == Turn.MOVED || fate.turn() == Turn.RESTARTED || fate.turn() == Turn.STARTED).toList();
        List<Primitive> machines = primitives(again).filter(primitive -> !primitive.isRemoteConnection() && primitive.machine().isPresent()).toList();
        List<Primitive> guests = machines.stream().filter(primitive -> primitive.guestNode().isPresent()).toList();
        List<Primitive> connections = primitives(again).filter(Primitive::isRemoteConnection).toList();
        List<Primitive> services = primitives(again).filter(primitive -> primitive.machine().isEmpty() && !primitive.isFenceDevice()).toList();
        if (!connections.isEmpty()) {
            steps.add(new TimelineStep(Kind.CONNECTION, planned + START, plannedBound + 60 * SECOND, names("connected again: ", connections), ids(connections),
                    "a connection moves without waiting for fencing where its node's state is known"));
        }
        if (!machines.isEmpty()) {
            step(Kind.MACHINES, MACHINE_START, machines.stream().mapToLong(primitive -> start(primitive, 90)).max().orElse(0), names("started: ", machines), ids(machines),
                    "start timeout");
        }
        if (!guests.isEmpty()) {
            long connect = guests.stream().mapToLong(primitive -> primitive.meta("remote-connect-timeout").flatMap(Durations::millis).orElse(60 * SECOND)).max().orElse(0);
            step(Kind.CONNECTION, BOOT, connect, names("answer: ", guests), ids(guests), "boot; remote-connect-timeout");
        }
        if (!services.isEmpty()) {
            step(Kind.SERVICES, START, services.stream().mapToLong(primitive -> start(primitive, 20)).max().orElse(0), names("run again: ", services), ids(services),
                    "start timeout");
        }
    }

    private long start(Primitive primitive, long seconds) {
        return operation(primitive, "start").flatMap(Timeline::timeout).orElse(seconds * SECOND);
    }

    private Stream<Primitive> primitives(List<Fate> fates) {
        return fates.stream().map(fate -> fate.instance().contains(":") ? fate.instance().substring(0, fate.instance().indexOf(':')) : fate.instance()).distinct()
                .flatMap(name -> facts.resources().find(name).stream()).filter(Primitive.class::isInstance).map(Primitive.class::cast);
    }

    private static String names(String what, List<Primitive> primitives) {
        return what + primitives.stream().limit(6).map(Primitive::name).collect(Collectors.joining(", "))
                + (primitives.size() > 6 ? " and %d more".formatted(primitives.size() - 6) : "");
    }

    private static List<ElementId> ids(List<Primitive> primitives) {
        return primitives.stream().map(Primitive::id).toList();
    }
}
