package org.quorate.simulate.prevention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.simulate.prevention.Harm.Kind;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.PartitionOutcome;
import org.quorate.simulate.whatif.Outcome.Turn;
import org.quorate.simulate.whatif.TimelineStep;

/// Says in words what a change takes away.
final class Gains {

    private final Harm gone;
    private final List<Outcome> outcomes;

    private Gains(Harm gone, List<Outcome> outcomes) {
        this.gone = gone;
        this.outcomes = outcomes;
    }

    /// @param outcomes with the change
    /// @return the gravest first
    static List<String> of(Harm before, Harm after, List<Outcome> outcomes) {
        Gains gains = new Gains(before.without(after), outcomes);
        return Stream.of(Kind.values()).filter(gains.gone::has).filter(kind -> !after.has(kind) || kind != Kind.QUORUM).flatMap(gains::of).toList();
    }

    private Stream<String> of(Kind kind) {
        List<String> subjects = gone.of(kind);
        Outcome outcome = outcomes.get(gone.hurts().stream().filter(hurt -> hurt.kind() == kind).reduce((_, last) -> last).orElseThrow().instant());
        return switch (kind) {
            case TWICE -> Stream.of("nothing could run twice");
            case QUORUM -> quorum(outcome).stream();
            case UNFENCED -> unfenced(subjects, outcome).stream();
            case DOWN -> Stream.of(running(subjects, outcome));
            case CHANCE -> Stream.of("it would not be left to chance what happens");
            case INTERRUPTED -> Stream.of(Trouble.listed(subjects) + " would not be interrupted");
            case SLOW -> fencingEnds(outcome).map(time -> "all of them would be fenced after %s".formatted(time)).stream();
        };
    }

    private static Optional<String> quorum(Outcome outcome) {
        return outcome.partitions().stream().filter(PartitionOutcome::quorate).findFirst()
                .map(partition -> "quorum would be kept: %d %s would be left, and %d %s needed".formatted(partition.votes(), partition.votes() == 1 ? "vote" : "votes", partition.quorum(),
                        partition.quorum() == 1 ? "is" : "are"));
    }

    private static List<String> unfenced(List<String> nodes, Outcome outcome) {
        List<String> said = new ArrayList<>();
        List<String> fenced = nodes.stream().filter(node -> fencing(node, outcome).isPresent()).toList();
        List<String> well = nodes.stream().filter(node -> !fenced.contains(node)).toList();
        if (fenced.size() == 1) {
            Outcome.Fencing fencing = fencing(fenced.getFirst(), outcome).orElseThrow();
            said.add("%s would be fenced by %s%s".formatted(fencing.node(), fencing.by().isPresent() ? Trouble.listed(fencing.devices()) : "its own watchdog",
                    time(fencing, outcome).map(" after "::concat).orElse("")));
        } else if (!fenced.isEmpty()) {
            said.add(Trouble.listed(fenced) + " would be fenced");
        }
        if (!well.isEmpty()) {
            said.add(Trouble.listed(well) + " would not be lost");
        }
        return said;
    }

    private static Optional<Outcome.Fencing> fencing(String node, Outcome outcome) {
        return outcome.fenced().stream().filter(each -> each.node().equals(node) && each.possible()).findFirst();
    }

    private static Optional<String> time(Outcome.Fencing fencing, Outcome outcome) {
        return outcome.timeline().stream().filter(step -> step.kind() == TimelineStep.Kind.FENCING && step.elements().contains(fencing.element())).findFirst()
                .map(step -> seconds(step.typical()));
    }

    private static Optional<String> fencingEnds(Outcome outcome) {
        return outcome.timeline().stream().filter(step -> step.kind() == TimelineStep.Kind.FENCING).reduce((_, last) -> last).map(step -> seconds(step.typical()));
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%d s", Math.ceilDiv(millis, 1000L));
    }

    private static String running(List<String> resources, Outcome outcome) {
        if (resources.size() > 1) {
            return Trouble.listed(resources) + " would run";
        }
        List<Fate> fates = outcome.fates().stream().filter(fate -> Harm.resource(fate.instance()).equals(resources.getFirst()) && fate.to().isPresent()).toList();
        boolean kept = fates.stream().anyMatch(fate -> fate.turn() == Turn.KEPT);
        return "%s would %s on %s".formatted(resources.getFirst(), kept ? "go on running" : "run", Trouble.listed(fates.stream().flatMap(fate -> fate.to().stream()).distinct().toList()));
    }
}
