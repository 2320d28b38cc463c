package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.model.ElementId;
import org.quorate.model.Primitive;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.Turn;
import org.quorate.simulate.whatif.TimelineStep.Ending;
import org.quorate.simulate.whatif.TimelineStep.Kind;

/// What starts again, and where: connections, machines, their guests, services. What moves from a node that lives stops there first.
///
/// Source: Pacemaker Explained, "Resource Operations"; resource-agents' metadata. Typical times are experience
final class RecoverySteps {

    private static final long SECOND = Timeline.SECOND;
    private static final long BOOT = 35 * SECOND;
    private static final long START = 2 * SECOND;
    private static final long STOP = 2 * SECOND;
    private static final long MACHINE_START = 5 * SECOND;
    private static final long MACHINE_STOP = 10 * SECOND;

    private final Facts facts;

    RecoverySteps(Facts facts) {
        this.facts = facts;
    }

    /// A resource that starts again.
    private record Again(Primitive primitive, Fate fate) {

        String name() {
            return primitive.guestNode().orElse(fate.instance());
        }

        String target() {
            return fate.to().orElseThrow();
        }
    }

    /// @param planned when connections can move, which wait for no fencing
    /// @param fenced  when everything else can start
    /// @param fates   those of the course that are known by then
    Phase after(When planned, When fenced, Course course, List<Fate> fates) {
        List<Again> again = fates.stream().filter(fate -> fate.turn() == Turn.MOVED || fate.turn() == Turn.RESTARTED || fate.turn() == Turn.STARTED)
                .flatMap(fate -> primitive(fate).map(primitive -> new Again(primitive, fate)).stream()).toList();
        List<Again> connections = only(again, Primitive::isRemoteConnection);
        List<Again> machines = only(again, primitive -> !primitive.isRemoteConnection() && primitive.machine().isPresent());
        List<Again> guests = only(again, primitive -> !primitive.isRemoteConnection() && primitive.machine().isPresent() && primitive.guestNode().isPresent());
        List<Again> services = only(again, primitive -> primitive.machine().isEmpty() && !primitive.isFenceDevice());
        List<Again> promotions = fates.stream().filter(Fate::isPromotedAnew)
                .flatMap(fate -> primitive(fate).map(primitive -> new Again(primitive, fate)).stream()).toList();
        Group all = new Group(services, promotions);
        List<String> booting = names(guests);
        Group inside = all.only(each -> booting.contains(each.target()));
        Group outside = all.only(each -> !booting.contains(each.target()));
        List<TimelineStep> steps = new ArrayList<>();
        When begin = fenced;
        if (!connections.isEmpty()) {
            steps.add(connect(planned, connections));
            begin = outside.starts().stream().map(Again::target).anyMatch(names(connections)::contains) ? When.later(fenced, end(steps)) : fenced;
        }
        When done = run(stops(begin, outside.starts(), outside.lane(), STOP, 20, course, steps), outside, steps);
        Lane machineLane = Lane.of(guests.size() == machines.size() ? Lane.Subject.GUESTS : Lane.Subject.MACHINES, names(machines));
        When now = stops(fenced, inside.starts(), inside.lane(), STOP, 20, course, steps);
        now = stops(now, machines, machineLane, MACHINE_STOP, 90, course, steps);
        if (!machines.isEmpty()) {
            steps.add(start(Kind.MACHINES, machineLane, now, MACHINE_START, 90, machines, (machines.size() == 1 ? "VM starts on " : "VMs start on ") + Prose.targets(places(machines))));
            now = end(steps);
        }
        if (!guests.isEmpty()) {
            long connect = guests.stream().mapToLong(guest -> guest.primitive().meta("remote-connect-timeout").flatMap(Durations::millis).orElse(60 * SECOND)).max().orElse(0);
            When booted = now.plus(BOOT, connect);
            steps.add(step(Kind.CONNECTION, machineLane, now, booted, "connect", "%s %s booted and %s connected to the cluster again.".formatted(Prose.list(names(guests)),
                    Prose.verb(names(guests), "has", "have"), Prose.verb(names(guests), "is", "are")), guests, "typically 35s to boot; remote-connect-timeout %s at worst".formatted(Durations.seconds(connect))));
            now = booted;
        }
        return new Phase(steps, When.later(done, run(now, inside, steps)));
    }

    /// Services that start or are promoted together: those inside of guests wait until these have booted, the others do not.
    private record Group(List<Again> starts, List<Again> promotions) {

        Group only(Predicate<Again> which) {
            return new Group(starts.stream().filter(which).toList(), promotions.stream().filter(which).toList());
        }

        Lane lane() {
            return Lane.of(Lane.Subject.SERVICES, names(Stream.concat(starts.stream(), promotions.stream()).toList()));
        }

        List<Again> promoted(boolean running) {
            return promotions.stream().filter(each -> (each.fate().turn() == Turn.PROMOTED) == running).toList();
        }
    }

    /// what runs already is promoted before others start, which often need it
    private static When run(When begin, Group group, List<TimelineStep> steps) {
        When now = promote(begin, group.promoted(true), group.lane(), steps);
        if (!group.starts().isEmpty()) {
            steps.add(start(Kind.SERVICES, group.lane(), now, START, 20, group.starts(), "start on " + Prose.targets(places(group.starts()))));
            now = end(steps);
        }
        return promote(now, group.promoted(false), group.lane(), steps);
    }

    private static When promote(When now, List<Again> promotions, Lane lane, List<TimelineStep> steps) {
        if (promotions.isEmpty()) {
            return now;
        }
        long worst = promotions.stream().mapToLong(each -> Operations.timeout(each.primitive(), "promote", 20 * SECOND)).max().orElse(0);
        steps.add(step(Kind.SERVICES, lane, now, now.plus(START, worst), "promote on " + Prose.targets(places(promotions)),
                "%s.".formatted(Prose.places(places(promotions), "is promoted on", "are promoted on")), promotions,
                "typically %s; promote timeout %s at worst".formatted(Durations.seconds(START), Durations.seconds(worst))));
        return end(steps);
    }

    private Optional<Primitive> primitive(Fate fate) {
        return facts.resources().find(fate.resource()).filter(Primitive.class::isInstance).map(Primitive.class::cast);
    }

    private static List<Again> only(List<Again> again, Predicate<Primitive> which) {
        return again.stream().filter(each -> which.test(each.primitive())).toList();
    }

    private static TimelineStep connect(When planned, List<Again> connections) {
        List<String> names = names(connections);
        return step(Kind.CONNECTION, Lane.of(Lane.Subject.REMOTE_NODES, names), planned, planned.plus(START, 60 * SECOND), "connect from " + Prose.targets(places(connections)),
                "%s.".formatted(Prose.places(places(connections), "is connected from", "are connected from")), connections, "typically 2s, waits for no fencing; 60s at worst");
    }

    /// what runs on a node that lives is stopped there before it starts elsewhere
    private When stops(When now, List<Again> all, Lane lane, long typically, long limit, Course course, List<TimelineStep> steps) {
        List<Again> movers = all.stream().filter(each -> each.fate().turn() == Turn.MOVED && each.fate().from().filter(from -> isAlive(from, course)).isPresent()).toList();
        if (movers.isEmpty()) {
            return now;
        }
        Map<String, String> from = places(movers, each -> each.fate().from().orElseThrow());
        long worst = movers.stream().mapToLong(each -> Operations.timeout(each.primitive(), "stop", limit * SECOND)).max().orElse(0);
        steps.add(step(Kind.STOP, lane, now, now.plus(typically, worst), "stop on " + Prose.targets(from), "%s.".formatted(Prose.places(from, "stops on", "stop on")), movers,
                "typically %s; stop timeout %s at worst".formatted(Durations.seconds(typically), Durations.seconds(worst))));
        return end(steps);
    }

    /// a guest lives where the machine that it runs in does
    private boolean isAlive(String node, Course course) {
        Situation situation = course.judged().situation();
        boolean lives = !situation.stuck().contains(node) && (!situation.gone().contains(node) || course.left().contains(node));
        Optional<String> host = facts.nodes().find(node).flatMap(found -> facts.topology().find(found.element(), Primitive.class)).filter(vm -> !vm.isRemoteConnection())
                .flatMap(vm -> Optional.ofNullable(course.before().placement().get(vm.name())));
        return lives && host.map(each -> isAlive(each, course)).orElse(true);
    }

    private static TimelineStep start(Kind kind, Lane lane, When now, long typically, long limit, List<Again> all, String label) {
        long worst = all.stream().mapToLong(each -> Operations.timeout(each.primitive(), "start", limit * SECOND)).max().orElse(0);
        return step(kind, lane, now, now.plus(typically, worst), label, "%s.".formatted(Prose.places(places(all), "runs on", "run on")), all,
                "typically %s; start timeout %s at worst".formatted(Durations.seconds(typically), Durations.seconds(worst)));
    }

    private static TimelineStep step(Kind kind, Lane lane, When begin, When end, String label, String text, List<Again> about, String origin) {
        return new TimelineStep(kind, lane, Ending.DONE, begin.typical(), end.typical(), end.bound(), label, text,
                about.stream().map(each -> each.primitive().id()).distinct().toList(), origin);
    }

    private static When end(List<TimelineStep> steps) {
        return new When(steps.getLast().typical(), steps.getLast().bound());
    }

    private static List<String> names(List<Again> all) {
        return all.stream().map(Again::name).distinct().toList();
    }

    private static Map<String, String> places(List<Again> all) {
        return places(all, Again::target);
    }

    private static Map<String, String> places(List<Again> all, Function<Again, String> place) {
        Map<String, String> places = new LinkedHashMap<>();
        all.forEach(each -> places.put(each.name(), place.apply(each)));
        return places;
    }
}
