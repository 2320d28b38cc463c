package org.quorate.simulate.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.simulate.schedule.Assignment;
import org.quorate.simulate.schedule.ClusterState;
import org.quorate.simulate.schedule.Placed;
import org.quorate.simulate.schedule.Problem;
import org.quorate.simulate.schedule.Role;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.Promotion;
import org.quorate.simulate.whatif.Outcome.Turn;

/// Which instances of promotable clones are promoted, before and after, and which take over from others.
///
/// Source: Pacemaker Explained, "Promotable Clones"; a promotion waits for fencing as a start does
final class Promotions {

    private final Problem problem;
    private final ClusterState before;
    private final Judged judged;
    private final Assignment assignment;
    private final Map<String, Placed> places;

    /// @param places of the assignment, by the numbers that instances have
    Promotions(Problem problem, ClusterState before, Judged judged, Assignment assignment, Map<String, Placed> places) {
        this.problem = problem;
        this.before = before;
        this.judged = judged;
        this.assignment = assignment;
        this.places = places;
    }

    List<Fate> in(List<Fate> fates) {
        List<Fate> promoted = fates.stream().map(fate -> fate.with(fate.turn(), fate.why(), promotion(fate))).toList();
        return promoted.stream().map(fate -> turned(fate, promoted)).toList();
    }

    private Promotion promotion(Fate fate) {
        boolean was = fate.from().filter(node -> before.isPromoted(fate.instance(), node)).isPresent();
        boolean planned = fate.to().isPresent() && places.get(fate.instance()).role() == Role.PROMOTED;
        return new Promotion(was, planned && (was || !isHeldUp(fate)));
    }

    /// crm_simulate takes every lost node for one that can be fenced
    private boolean isHeldUp(Fate fate) {
        return !assignment.engine().equals(Assignment.BUILT_IN) && problem.requiresFencing(fate.instance())
                && assignment.fenced().stream().anyMatch(judged.situation().stuck()::contains);
    }

    private Fate turned(Fate fate, List<Fate> all) {
        if (fate.turn() != Turn.KEPT || fate.role().before() == fate.role().after()) {
            return fate;
        }
        Optional<Fate> other = all.stream().filter(each -> each.resource().equals(fate.resource()) && each.role().before() != fate.role().before()
                && each.role().after() == fate.role().before()).findFirst();
        if (fate.role().after()) {
            return fate.with(Turn.PROMOTED, other.map(each -> "it takes over from %s on %s".formatted(each.instance(), each.from().orElse("no node"))).orElse(""), fate.role());
        }
        String why = other.map(each -> "%s is promoted on %s instead".formatted(each.instance(), each.to().orElse("no node")))
                .orElse(judged.isQuorate() ? "" : "there is no quorum");
        return fate.with(Turn.DEMOTED, why, fate.role());
    }
}
