package org.quorate.simulate.prevention;

import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Verdict;
import org.quorate.simulate.quorum.VoteRules;

/// Whether a changed design is as good a configuration as the present one: corosync starts with it, and no way of fencing that was
/// possible has become impossible.
final class Legality {

    private Legality() {
    }

    static boolean holds(Facts before, Facts after) {
        boolean starts = VoteRules.of(after).refusal().isEmpty() || VoteRules.of(before).refusal().isPresent();
        return starts && broken(before).containsAll(broken(after));
    }

    private static Set<String> broken(Facts facts) {
        return facts.fencingMatrix().byDevice().flatMap(row -> row.ways().stream().filter(way -> !way.verdict().isPossible())
                        .flatMap(way -> way.verdict().reasons().stream().filter(reason -> reason.cause().kind() == Verdict.Kind.IMPOSSIBLE)
                                .map(reason -> row.node().name() + " " + reason)))
                .collect(Collectors.toSet());
    }
}
