package org.quorate.simulate.prevention;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.model.Design;
import org.quorate.simulate.whatif.Engine;
import org.quorate.simulate.whatif.WhatIf;

/// A change that was tried out: the same events on the changed design.
///
/// @param kind  of the remedy
/// @param left  the trouble that is left
record Trial(String kind, Candidate candidate, WhatIf whatIf, Trouble left) {

    /// The one that leaves least of the gravest harm first; then what costs least.
    static final Comparator<Trial> BEST_FIRST = Comparator.<Trial, int[]>comparing(trial -> trial.left().harm().counts(), Arrays::compare)
            .thenComparing(trial -> trial.candidate().effort());

    /// @return empty: the changed design is not one that could be recommended
    static Optional<Trial> of(Trouble trouble, String kind, Candidate candidate) {
        Design changed = candidate.edit().apply(trouble.design());
        Facts facts = Facts.of(changed.topology());
        if (!Legality.holds(trouble.facts(), facts)) {
            return Optional.empty();
        }
        WhatIf whatIf = WhatIf.of(facts, changed.info(), Engine.BUILT_IN);
        return Optional.of(new Trial(kind, candidate, whatIf, Trouble.of(changed, facts, trouble.instants(), whatIf.play(trouble.instants()))));
    }

    /// Whether harm is taken away and none is added.
    boolean helps(Harm before) {
        return left.harm().isWithin(before) && isStep(before);
    }

    /// Whether what is gravest is less, whatever came in its place. Where there is grave harm, lesser harm does not count.
    boolean isStep(Harm before) {
        return Arrays.compare(counts(left.harm(), before), counts(before, before)) < 0;
    }

    private static int[] counts(Harm harm, Harm before) {
        return before.isGrave() ? harm.graveCounts() : harm.counts();
    }

    Suggestion suggestion(Harm before) {
        List<String> gains = Gains.of(before, left.harm(), left.outcomes());
        String sentence = candidate.edit().label() + (gains.isEmpty() ? "" : ": " + String.join(", and ", gains.subList(0, Math.min(2, gains.size())))) + ".";
        return new Suggestion(sentence, candidate.element(), gains, before.isGrave() ? !left.harm().isGrave() : left.harm().isEmpty(), candidate.edit());
    }
}
