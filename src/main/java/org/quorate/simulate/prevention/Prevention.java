package org.quorate.simulate.prevention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.quorate.analysis.Facts;
import org.quorate.model.Design;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.Outcome;

/// Finds changes of a design that take away the harm that some events do.
///
/// Each change is tried out: the same events are played on the changed design by the built-in engine. It is suggested only if harm is
/// less and none is added, neither by these events nor by any single failure. Two changes together are tried when no single one
/// helps.
///
/// ```java
/// Advice advice = Prevention.of(design, facts).against(instants, outcomes, () -> cancelled);
/// if (advice.isWorthTelling()) {
///     // each suggestion's sentence, or advice.nothing() when there is none
/// }
/// ```
///
/// It takes from some ms to some seconds, so call it on a background thread: it keeps nothing but what it was given, and one object may
/// be used by several threads. The design itself is never changed.
public final class Prevention {

    private static final int MOST_TRIALS = 40;
    private static final int MOST_SUGGESTIONS = 5;
    private static final int STEPS = 3;

    private final Design design;
    private final Facts facts;
    private final List<Remedy> remedies;

    private Prevention(Design design, Facts facts, List<Remedy> remedies) {
        this.design = design;
        this.facts = facts;
        this.remedies = remedies;
    }

    /// @param facts of the design
    public static Prevention of(Design design, Facts facts) {
        return new Prevention(design, facts, Remedies.ALL);
    }

    /// What would prevent the harm.
    ///
    /// @param instants  the events, those of one instant together, one instant after the other
    /// @param outcomes  what came of them, one outcome an instant, by the built-in engine
    /// @param cancelled asked between two trials; when it is so, the result is of no use
    public Advice against(List<List<Event>> instants, List<Outcome> outcomes, BooleanSupplier cancelled) {
        Trouble trouble = Trouble.of(design, facts, instants, outcomes);
        if (trouble.harm().isEmpty()) {
            return new Advice(trouble.harm(), List.of(), List.of());
        }
        List<Trial> trials = trials(trouble, "", MOST_TRIALS, cancelled);
        SideEffects effects = new SideEffects(trouble, cancelled);
        List<Suggestion> suggestions = best(trials, trouble.harm(), effects, cancelled);
        if (suggestions.isEmpty()) {
            suggestions = best(pairs(trouble, trials, cancelled), trouble.harm(), effects, cancelled);
        }
        return new Advice(trouble.harm(), suggestions, trials.stream().map(Trial::kind).distinct().toList());
    }

    private List<Trial> trials(Trouble trouble, String without, int most, BooleanSupplier cancelled) {
        List<Trial> trials = new ArrayList<>();
        for (Remedy remedy : remedies) {
            for (Candidate candidate : remedy.kind().equals(without) ? List.<Candidate>of() : remedy.against(trouble)) {
                if (trials.size() < most && !cancelled.getAsBoolean()) {
                    Trial.of(trouble, remedy.kind(), candidate).ifPresent(trials::add);
                }
            }
        }
        return trials;
    }

    /// what takes the gravest harm away and brings other harm, with what takes that away
    private List<Trial> pairs(Trouble trouble, List<Trial> trials, BooleanSupplier cancelled) {
        List<Trial> pairs = new ArrayList<>();
        List<Trial> steps = trials.stream().filter(trial -> trial.isStep(trouble.harm())).sorted(Trial.BEST_FIRST).limit(STEPS).toList();
        for (Trial first : steps) {
            for (Trial second : trials(first.left(), first.kind(), (MOST_TRIALS - trials.size()) / steps.size(), cancelled)) {
                pairs.add(new Trial(first.kind() + " with " + second.kind(), first.candidate().then(second.candidate()), second.whatIf(), second.left()));
            }
        }
        return pairs;
    }

    /// one of each kind, unless another one takes other harm away
    private static List<Suggestion> best(List<Trial> trials, Harm before, SideEffects effects, BooleanSupplier cancelled) {
        List<Trial> chosen = new ArrayList<>();
        for (Trial trial : trials.stream().filter(each -> each.helps(before)).sorted(Trial.BEST_FIRST).toList()) {
            boolean known = chosen.stream().anyMatch(each -> each.kind().equals(trial.kind()) && each.left().harm().isWithin(trial.left().harm()));
            if (chosen.size() < MOST_SUGGESTIONS && !known && !cancelled.getAsBoolean() && effects.isHarmlessElsewhere(trial.left().facts(), trial.whatIf())) {
                chosen.add(trial);
            }
        }
        return chosen.stream().map(trial -> trial.suggestion(before)).toList();
    }
}
