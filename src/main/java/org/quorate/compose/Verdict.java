package org.quorate.compose;

import java.util.List;
import java.util.stream.Collectors;

/// What comes of an intention: something to choose from, or a refusal.
public sealed interface Verdict {

    /// What may be done, the first being what happens without a choice.
    ///
    /// @param offers at least one
    record Offers(List<Offer> offers) implements Verdict {

        public Offers {
            offers = List.copyOf(offers);
            if (offers.isEmpty()) {
                throw new IllegalArgumentException("nothing is offered");
            }
        }

        public Offer best() {
            return offers.getFirst();
        }
    }

    /// @param reason one sentence for the user, without a full stop
    record Refusal(String reason) implements Verdict {
    }

    static Verdict of(Offer... offers) {
        return new Offers(List.of(offers));
    }

    static Verdict refused(String reason) {
        return new Refusal(reason);
    }

    /// The sentence that stands beside the pointer.
    default String sentence() {
        return switch (this) {
            case Offers offers -> offers.best().effect();
            case Refusal(String reason) -> reason;
        };
    }

    /// All that is offered, for a menu; empty for a refusal.
    default List<Offer> choices() {
        return switch (this) {
            case Offers(List<Offer> offers) -> offers;
            case Refusal _ -> List.of();
        };
    }

    /// Several intentions as one: refused as soon as one is, otherwise the best offers of all as one edit.
    ///
    /// @param label of the step of the history when there are several
    static Verdict all(String label, List<Verdict> verdicts) {
        if (verdicts.size() == 1) {
            return verdicts.getFirst();
        }
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Refusal) {
                return verdict;
            }
        }
        List<Offer> best = verdicts.stream().map(verdict -> verdict.choices().getFirst()).toList();
        String effects = best.stream().map(Offer::effect).distinct().limit(2).collect(Collectors.joining("; "));
        long more = best.stream().map(Offer::effect).distinct().count() - 2;
        return of(Offer.together(label, more > 0 ? effects + " and " + more + " more" : effects, best));
    }
}
