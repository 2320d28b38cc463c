package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quorate.analysis.Part;
import org.quorate.app.whatif.WeakPoint.Culprit;
import org.quorate.app.whatif.WeakPoint.Gravity;
import org.quorate.app.whatif.WeakPoint.Toll;
import org.quorate.simulate.sweep.SweepResult;

/// Weak points that answer one question.
///
/// @param title the question; the same for the same question of another sweep
record WeakPointGroup(String title, List<WeakPoint> points) {

    static final String SINGLE = "Single points of failure";

    WeakPointGroup {
        points = List.copyOf(points);
    }

    /// The single points of failure, the worst first; then, of a sweep of more than those, the smallest sets by what they take along.
    static List<WeakPointGroup> of(SweepResult result, Function<Part, Culprit> naming) {
        List<WeakPointGroup> groups = new ArrayList<>();
        groups.add(new WeakPointGroup(SINGLE, WeakPoint.single(result, naming)));
        if (result.failures().stream().anyMatch(failure -> failure.failed().size() > 1)) {
            groups.add(sets("Smallest sets that lose quorum", Gravity.QUORUM, result.quorum(), naming));
            add(groups, "… after which %s cannot be fenced", Gravity.FENCING, result.fencing(), naming);
            add(groups, "… after which %s has nowhere to run", Gravity.SERVICES, result.services(), naming);
        }
        return groups;
    }

    private static void add(List<WeakPointGroup> groups, String title, Gravity gravity, Map<String, List<List<Part>>> sets,
                            Function<Part, Culprit> naming) {
        sets.forEach((name, of) -> {
            if (!of.isEmpty()) {
                groups.add(sets(title.formatted(name), gravity, of, naming));
            }
        });
    }

    private static WeakPointGroup sets(String title, Gravity gravity, List<List<Part>> sets, Function<Part, Culprit> naming) {
        return new WeakPointGroup(title, sets.stream().map(parts -> new WeakPoint(parts.stream().map(naming).toList(), gravity, Toll.UNTOLD)).toList());
    }
}
