package org.quorate.app.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Votes;
import org.quorate.app.status.StatusItems.Line;
import org.quorate.simulate.quorum.PartitionVotes;
import org.quorate.simulate.quorum.VoteRules;
import org.quorate.simulate.quorum.VoteState;
import org.quorate.simulate.whatif.Snapshot;
import org.quorate.simulate.whatif.Snapshot.Progress;
import org.quorate.simulate.whatif.Snapshot.Target;

/// How a trial stands at a moment, for the status bar.
final class StatusLines {

    private final Runnable leads;

    private StatusLines(Runnable leads) {
        this.leads = leads;
    }

    /// @param snapshot empty: nothing has happened
    /// @param leads    shows more of votes and fencing
    /// @return that nothing is changed, votes, fencing
    static List<Line> of(Facts facts, Optional<Snapshot> snapshot, Runnable leads) {
        StatusLines lines = new StatusLines(leads);
        return List.of(new Line("What-if: the design is not changed", "mdi2f-flask-outline", "warning-icon", Optional.empty()),
                lines.votes(facts.votes(), snapshot.map(Snapshot::votes).orElseGet(() -> VoteState.running(VoteRules.of(facts)))),
                lines.fencing(snapshot.map(Snapshot::targets).orElse(List.of())));
    }

    private Line line(String text, String icon, String style) {
        return new Line(text, icon, style, Optional.of(leads));
    }

    private Line votes(Votes votes, VoteState state) {
        Optional<PartitionVotes> best = state.partitions().stream().max(Comparator.comparing(PartitionVotes::quorate).thenComparing(PartitionVotes::votes));
        int all = votes.nodeVotes() + votes.device();
        return best.map(partition -> line("%s: %d of %d votes left, quorum %d".formatted(partition.quorate() ? "Quorate" : "Quorum lost", partition.votes(), all, partition.quorum()),
                "mdi2s-scale-balance", partition.quorate() ? "ok-icon" : "error-icon")).orElseGet(() -> line("Quorum lost: no cluster node is left", "mdi2s-scale-balance", "error-icon"));
    }

    private Line fencing(List<Target> targets) {
        long stuck = targets.stream().filter(target -> target.progress() == Progress.SETTLED && !target.fencing().possible()).count();
        long waiting = targets.stream().filter(target -> target.progress() != Progress.SETTLED).count();
        if (targets.isEmpty()) {
            return line("No node has to be fenced", "mdi2s-shield-outline", "ok-icon");
        }
        if (stuck > 0) {
            return line(stuck > 1 && stuck == targets.size() ? "None of the %d lost nodes can be fenced".formatted(stuck) : some(stuck, targets.size(), "cannot be fenced", "cannot be fenced"), "mdi2s-shield-off-outline", "error-icon");
        }
        return waiting > 0 ? line(some(waiting, targets.size(), "waits for fencing", "wait for fencing"), "mdi2s-shield-outline", "warning-icon")
                : line(some(targets.size(), targets.size(), "is fenced", "are fenced"), "mdi2s-shield-check-outline", "ok-icon");
    }

    private static String some(long count, int all, String singular, String plural) {
        if (all == 1) {
            return "The lost node " + singular;
        }
        return (count == all ? "All %2$d lost nodes %3$s" : "%1$d of %2$d lost nodes %3$s").formatted(count, all, count == 1 ? singular : plural);
    }
}
