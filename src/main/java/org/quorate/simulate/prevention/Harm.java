package org.quorate.simulate.prevention;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quorate.analysis.Facts;
import org.quorate.model.Design;
import org.quorate.model.Primitive;
import org.quorate.simulate.schedule.Assignment;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.Outcome.Danger;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.Turn;

/// What events do that one would rather not have.
///
/// @param hurts in the order of the instants, the gravest first
public record Harm(List<Hurt> hurts) {

    /// One thing that goes wrong.
    ///
    /// @param instant which of the instants, from 0
    /// @param subject a node or a resource by its name, instances of a clone without their number; empty: the cluster
    public record Hurt(int instant, Kind kind, String subject) {
    }

    /// The gravest first.
    public enum Kind {
        /// something may run twice, which destroys data
        TWICE,
        /// no partition is quorate
        QUORUM,
        /// a node is lost and cannot be fenced, though there is quorum
        UNFENCED,
        /// a resource ran before the first event and runs nowhere
        DOWN,
        /// the design does not decide what happens
        CHANCE,
        /// a resource runs again, after something else failed or the network parted
        INTERRUPTED,
        /// nodes wait for each other in order to be fenced
        SLOW;

        /// Whether it is more than what a cluster is made to go through.
        boolean isGrave() {
            return compareTo(INTERRUPTED) < 0;
        }
    }

    public Harm {
        hurts = List.copyOf(hurts);
    }

    /// @param facts of the design
    static Harm of(Design design, Facts facts, List<Outcome> outcomes) {
        boolean together = facts.fencing().isConcurrent(design.info().pacemaker());
        Set<Hurt> hurts = new LinkedHashSet<>();
        Set<String> ran = outcomes.isEmpty() ? Set.of() : services(facts, outcomes.getFirst()).entrySet().stream()
                .filter(service -> service.getValue().stream().anyMatch(fate -> fate.from().isPresent())).map(Map.Entry::getKey).collect(Collectors.toSet());
        for (int i = 0; i < outcomes.size(); i++) {
            Set<Hurt> now = new TreeSet<>(java.util.Comparator.comparing(Hurt::kind).thenComparing(Hurt::subject));
            add(now, i, facts, outcomes.get(i), ran);
            if (!together && outcomes.get(i).fenced().stream().filter(Outcome.Fencing::possible).count() > 1) {
                now.add(new Hurt(i, Kind.SLOW, ""));
            }
            hurts.addAll(now);
        }
        return new Harm(List.copyOf(hurts));
    }

    private static void add(Set<Hurt> hurts, int instant, Facts facts, Outcome outcome, Set<String> ran) {
        if (!outcome.isQuorate()) {
            hurts.add(new Hurt(instant, Kind.QUORUM, ""));
        } else {
            outcome.after().stuck().forEach(node -> hurts.add(new Hurt(instant, Kind.UNFENCED, node)));
        }
        outcome.warnings().stream().map(Outcome.Warning::danger).filter(danger -> danger != Danger.RACE)
                .forEach(danger -> hurts.add(new Hurt(instant, danger == Danger.TWICE ? Kind.TWICE : Kind.CHANCE, "")));
        boolean unplanned = outcome.events().stream().allMatch(event -> event instanceof Event.Fail || event instanceof Event.Split);
        services(facts, outcome).forEach((service, fates) -> {
            boolean leaderless = fates.stream().anyMatch(fate -> fate.role().before()) && fates.stream().noneMatch(fate -> fate.role().after());
            if (ran.contains(service) && (leaderless || fates.stream().allMatch(fate -> fate.to().isEmpty()))) {
                hurts.add(new Hurt(instant, Kind.DOWN, service));
            } else if (unplanned && fates.stream().anyMatch(Harm::isInterrupted) && fates.stream().noneMatch(fate -> fate.turn() == Turn.KEPT)) {
                hurts.add(new Hurt(instant, Kind.INTERRUPTED, service));
            }
        });
    }

    private static boolean isInterrupted(Fate fate) {
        return fate.turn() == Turn.MOVED || fate.turn() == Turn.RESTARTED;
    }

    /// the fates of all instances of each resource, without fence devices and connections to remote nodes, which are no services
    private static Map<String, List<Fate>> services(Facts facts, Outcome outcome) {
        Map<String, List<Fate>> services = outcome.fates().stream()
                .collect(Collectors.groupingBy(fate -> resource(fate.instance()), LinkedHashMap::new, Collectors.toList()));
        services.keySet().removeIf(name -> facts.resources().find(name)
                .filter(found -> found instanceof Primitive primitive && (primitive.isFenceDevice() || primitive.isRemoteConnection())).isPresent());
        return services;
    }

    /// @param instance `web:2`
    static String resource(String instance) {
        return Assignment.resource(instance);
    }

    public boolean isEmpty() {
        return hurts.isEmpty();
    }

    /// Whether it is more than what a cluster is made to go through: services that are interrupted, fencing that takes its time.
    public boolean isGrave() {
        return hurts.stream().anyMatch(hurt -> hurt.kind().isGrave());
    }

    /// The subjects of a kind, each once.
    List<String> of(Kind kind) {
        return hurts.stream().filter(hurt -> hurt.kind() == kind).map(Hurt::subject).distinct().toList();
    }

    boolean has(Kind kind) {
        return hurts.stream().anyMatch(hurt -> hurt.kind() == kind);
    }

    /// Whether nothing here is worse than it is there. What was graver may become less grave: who was down may be interrupted, and
    /// where nobody had the right to fence somebody may be slow at it.
    boolean isWithin(Harm other) {
        return hurts.stream().allMatch(hurt -> other.hurts.contains(hurt) || other.hurts.stream().anyMatch(before -> excuses(before, hurt)));
    }

    private static boolean excuses(Hurt before, Hurt now) {
        return before.instant() <= now.instant() && switch (now.kind()) {
            case TWICE, QUORUM, DOWN, CHANCE -> false;
            case UNFENCED -> before.instant() == now.instant() && before.kind() == Kind.QUORUM;
            case INTERRUPTED -> before.kind() == Kind.DOWN && before.subject().equals(now.subject());
            case SLOW -> before.kind() == Kind.QUORUM || before.kind() == Kind.UNFENCED;
        };
    }

    /// What is here and not there.
    Harm without(Harm other) {
        return new Harm(hurts.stream().filter(hurt -> !other.hurts.contains(hurt)).toList());
    }

    /// How much there is of each kind, the gravest first.
    int[] counts() {
        return IntStream.range(0, Kind.values().length)
                .map(kind -> (int) hurts.stream().filter(hurt -> hurt.kind().ordinal() == kind).count()).toArray();
    }

    /// The same of what is grave.
    int[] graveCounts() {
        return new Harm(hurts.stream().filter(hurt -> hurt.kind().isGrave()).toList()).counts();
    }
}
