package org.quorate.simulate.whatif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ElementId;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.simulate.quorum.VoteRules;
import org.quorate.simulate.quorum.VoteState;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.Fencing;
import org.quorate.simulate.whatif.Outcome.Turn;
import org.quorate.simulate.whatif.TimelineStep.Kind;

/// What is so at one moment of what happens: what has been noticed, whose votes are counted, who is fenced, where everything runs. The one
/// reading of a timeline's times: the drawing and the panels say what it says.
public final class Snapshot {

    private final Facts facts;
    private final List<Outcome> past;
    private final Outcome now;
    private final long millis;
    private final long noticed;
    private final long counted;
    private final long planned;
    private final List<Target> targets;

    private Snapshot(Facts facts, List<Outcome> past, Outcome now, long millis) {
        this.facts = facts;
        this.past = past;
        this.now = now;
        this.millis = millis;
        noticed = first(Kind.DETECTION, Kind.QUORUM);
        counted = first(Kind.QUORUM, Kind.DETECTION);
        planned = steps(Kind.PLAN).mapToLong(TimelineStep::typical).max().orElse(counted);
        targets = now.fenced().stream().map(this::target).toList();
    }

    /// @param outcomes one after the other, at least one
    /// @param millis   since the events of the last one
    public static Snapshot of(Facts facts, List<Outcome> outcomes, long millis) {
        return new Snapshot(facts, List.copyOf(outcomes.subList(0, outcomes.size() - 1)), outcomes.getLast(), millis);
    }

    /// How far something has come.
    public enum Progress {
        /// nothing has come to it yet
        UNTOUCHED,
        /// it is lost, and the cluster does not know
        UNNOTICED,
        /// it has to wait for something else
        WAITING,
        /// on its way up
        STARTING,
        /// it is as it stays
        SETTLED
    }

    /// A node that has to be fenced.
    ///
    /// @param at when that is done, or has failed for good; ms after the events
    public record Target(Fencing fencing, Progress progress, long at) {
    }

    /// A resource instance.
    ///
    /// @param place where it runs at this moment; empty: nowhere
    /// @param waits the nodes whose fencing comes first
    public record Run(Fate fate, Progress progress, Optional<String> place, List<String> waits) {

        public Run {
            waits = List.copyOf(waits);
        }
    }

    /// What it was read with.
    public Facts facts() {
        return facts;
    }

    /// How long after the events of the moment it is, in ms.
    public long millis() {
        return millis;
    }

    /// What came of earlier events, one after the other.
    public List<Outcome> past() {
        return past;
    }

    /// What the events of the moment lead to.
    public Outcome outcome() {
        return now;
    }

    /// When these events happen, in ms after the first ones: when all is settled that was before.
    public long since() {
        return past.stream().mapToLong(Outcome::settled).sum();
    }

    /// Whether nothing more will happen.
    public boolean isSettled() {
        return now.timeline().stream().allMatch(step -> step.typical() <= millis);
    }

    /// Whether the cluster knows what it has lost.
    public boolean isNoticed() {
        return millis >= noticed;
    }

    /// When it knows, in ms after the events.
    public long noticed() {
        return noticed;
    }

    /// Whether the votes are those of the new membership.
    public boolean isCounted() {
        return millis >= counted;
    }

    /// Where the votes stand: until they are counted anew, as before.
    public VoteState votes() {
        return isCounted() ? now.after().votes() : past.isEmpty() ? VoteState.running(VoteRules.of(facts)) : past.getLast().after().votes();
    }

    /// The nodes that have to be fenced, in the order of the outcome.
    public List<Target> targets() {
        return targets;
    }

    /// Whether the cluster has planned what to do.
    public boolean isPlanned() {
        return millis >= planned;
    }

    /// Each instance that runs or ran, in the order of the configuration.
    public List<Run> runs() {
        return now.fates().stream().filter(fate -> fate.turn() != Turn.IDLE).map(this::run).toList();
    }

    private Target target(Fencing fencing) {
        long at = steps(Kind.FENCING).filter(step -> step.elements().contains(fencing.element())).mapToLong(TimelineStep::typical).max().orElse(0);
        return new Target(fencing, millis >= at ? Progress.SETTLED : millis >= noticed(fencing.element()) ? Progress.WAITING : Progress.UNNOTICED, at);
    }

    /// when the cluster knows that a node is lost: a remote node is noticed by itself
    private long noticed(ElementId node) {
        return steps(Kind.DETECTION).filter(step -> step.elements().contains(node)).mapToLong(TimelineStep::typical).max().orElse(noticed);
    }

    private boolean isNoticed(Optional<String> lost) {
        return millis >= lost.flatMap(node -> facts.nodes().find(node)).map(found -> noticed(found.element())).orElse(noticed);
    }

    private Run run(Fate fate) {
        List<TimelineStep> own = steps(fate);
        List<TimelineStep> starts = own.stream().filter(step -> step.kind() != Kind.STOP && step.kind() != Kind.LOSS).toList();
        long done = own.stream().filter(step -> step.kind() != Kind.STOP).mapToLong(TimelineStep::typical).max().orElse(planned);
        if (fate.turn() == Turn.KEPT || millis >= done) {
            return new Run(fate, Progress.SETTLED, fate.to(), List.of());
        }
        if (fate.turn() == Turn.PROMOTED || fate.turn() == Turn.DEMOTED) {
            return new Run(fate, starts.stream().anyMatch(step -> millis >= step.begin()) ? Progress.STARTING : Progress.UNTOUCHED, fate.from(), List.of());
        }
        if (starts.stream().anyMatch(step -> millis >= step.begin())) {
            return new Run(fate, Progress.STARTING, Optional.empty(), List.of());
        }
        Optional<TimelineStep> failure = failure(fate.resource()).or(() -> fate.from().flatMap(this::machine).flatMap(this::failure));
        if (failure.isPresent()) {
            return new Run(fate, millis >= failure.get().typical() ? Progress.WAITING : Progress.UNNOTICED, Optional.empty(), List.of());
        }
        Optional<String> lost = fate.from().flatMap(this::lost);
        boolean stopped = own.stream().anyMatch(step -> step.kind() == Kind.STOP && millis >= step.typical());
        if (fate.from().isPresent() && lost.isEmpty() && !stopped) {
            return new Run(fate, Progress.UNTOUCHED, fate.from(), List.of());
        }
        return isNoticed(lost) ? new Run(fate, Progress.WAITING, Optional.empty(), pending(lost)) : new Run(fate, Progress.UNNOTICED, Optional.empty(), List.of());
    }

    /// the resource that brings a remote or guest node
    private Optional<String> machine(String node) {
        return facts.nodes().find(node).flatMap(each -> facts.topology().find(each.element(), Primitive.class)).map(Primitive::name);
    }

    /// when it is noticed that a resource has failed where it ran
    private Optional<TimelineStep> failure(String resource) {
        return facts.resources().find(resource).filter(found -> !(found instanceof Primitive primitive && primitive.isRemoteConnection())).map(Resource::id).flatMap(id -> steps(Kind.DETECTION).filter(step -> step.elements().contains(id)).findFirst());
    }

    /// those of the timeline that are about an instance itself
    private List<TimelineStep> steps(Fate fate) {
        Optional<ElementId> resource = facts.resources().find(fate.resource()).map(Resource::id);
        return now.timeline().stream().filter(step -> switch (step.kind()) {
            case MACHINES, CONNECTION, SERVICES, STOP, LOSS -> resource.filter(step.elements()::contains).isPresent();
            case EVENT, DETECTION, QUORUM, PLAN, FENCING -> false;
        }).toList();
    }

    /// the node that it ran on, if that is still to be fenced; else all that are
    private List<String> pending(Optional<String> lost) {
        List<String> open = targets.stream().filter(target -> target.progress() != Progress.SETTLED).map(target -> target.fencing().node()).toList();
        return lost.filter(open::contains).map(List::of).orElse(open);
    }

    /// The node that is lost when what runs on a node is: itself, or the one that runs it.
    private Optional<String> lost(String node) {
        if (now.after().down().contains(node) || targets.stream().anyMatch(target -> target.fencing().node().equals(node))) {
            return Optional.of(node);
        }
        return machine(node).flatMap(now::fate).flatMap(Fate::from).filter(host -> !host.equals(node)).flatMap(this::lost);
    }

    /// when the first step of the one kind, or else of the other, is done
    private long first(Kind one, Kind other) {
        return Stream.of(one, other).flatMap(this::steps).mapToLong(TimelineStep::typical).findFirst().orElse(0);
    }

    private Stream<TimelineStep> steps(Kind kind) {
        return now.timeline().stream().filter(step -> step.kind() == kind);
    }
}
