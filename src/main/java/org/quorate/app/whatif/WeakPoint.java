package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.quorate.analysis.Part;
import org.quorate.app.kind.Kind;
import org.quorate.simulate.sweep.SweepResult;
import org.quorate.simulate.whatif.Event;

/// Parts whose failure at one instant does harm.
///
/// @param culprits none: it is so without any failure
record WeakPoint(List<Culprit> culprits, Gravity gravity, Toll toll) {

    /// how many names are said
    private static final int MOST = 3;

    WeakPoint {
        culprits = List.copyOf(culprits);
    }

    /// A part that fails, as it is called and shown.
    record Culprit(Part part, String name, Kind kind) {
    }

    /// What a failure takes along.
    ///
    /// @param quorum      whether quorum is lost
    /// @param unfenceable nodes that are lost and cannot be fenced
    /// @param lost        resources that run nowhere any more
    record Toll(boolean quorum, List<String> unfenceable, List<String> lost) {

        /// the group says it
        static final Toll UNTOLD = new Toll(false, List.of(), List.of());

        Toll {
            unfenceable = List.copyOf(unfenceable);
            lost = List.copyOf(lost);
        }

        String sentence() {
            List<String> sentences = new ArrayList<>();
            if (quorum) {
                sentences.add("Quorum is lost.");
            }
            if (!unfenceable.isEmpty()) {
                sentences.add("%s cannot be fenced.".formatted(names(unfenceable)));
            }
            if (!lost.isEmpty()) {
                sentences.add("%s %s nowhere.".formatted(names(lost), lost.size() == 1 ? "runs" : "run"));
            }
            return String.join(" ", sentences);
        }
    }

    /// What is lost, the worst first.
    enum Gravity {
        QUORUM("mdi2a-alert-octagon", "error-icon", "Quorum lost"),
        FENCING("mdi2s-shield-off-outline", "error-icon", "Cannot be fenced"),
        SERVICES("mdi2a-alert", "warning-icon", "Services lost");

        private final String icon;
        private final String style;
        private final String word;

        Gravity(String icon, String style, String word) {
            this.icon = icon;
            this.style = style;
            this.word = word;
        }

        String icon() {
            return icon;
        }

        String style() {
            return style;
        }

        String word() {
            return word;
        }
    }

    /// Those of one part that do harm by themselves, the worst first.
    static List<WeakPoint> single(SweepResult result, Function<Part, Culprit> naming) {
        return result.failures().stream().filter(failure -> failure.failed().size() == 1 && !failure.isHarmless())
                .sorted(Comparator.comparing(SweepResult.Failure::quorate).thenComparing(failure -> -failure.unfenceable().size())
                        .thenComparing(failure -> -failure.lost().size()))
                .map(failure -> new WeakPoint(failure.failed().stream().map(naming).toList(), gravity(failure),
                        new Toll(!failure.quorate(), failure.unfenceable(), failure.lost()))).toList();
    }

    private static Gravity gravity(SweepResult.Failure failure) {
        return !failure.quorate() ? Gravity.QUORUM : failure.unfenceable().isEmpty() ? Gravity.SERVICES : Gravity.FENCING;
    }

    /// What it does, in a sentence; empty where the group says it.
    String effect() {
        return culprits.isEmpty() ? "It is so without any failure." : toll.sentence();
    }

    /// `a, b, c and 7 more`
    static String names(List<String> names) {
        return names.size() <= MOST + 1 ? String.join(", ", names) : "%s and %d more".formatted(String.join(", ", names.subList(0, MOST)), names.size() - MOST);
    }

    List<Event> events() {
        return culprits.stream().map(culprit -> (Event) new Event.Fail(culprit.part())).toList();
    }
}
