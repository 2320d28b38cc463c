package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quorate.app.whatif.Row.Sign;
import org.quorate.app.whatif.Row.Verdict;
import org.quorate.drawing.StandingsReading;
import org.quorate.simulate.quorum.Margin;
import org.quorate.simulate.quorum.Reason;
import org.quorate.simulate.quorum.Tally;
import org.quorate.simulate.whatif.Outcome.PartitionOutcome;
import org.quorate.simulate.whatif.Snapshot;

/// Quorum at a moment: a verdict, and for each partition its votes.
final class Ballots {

    /// so many nodes of a partition are named
    private static final int NAMED = 4;

    private Ballots() {
    }

    static List<Verdict> of(Snapshot snapshot) {
        List<Tally> tallies = Tally.of(snapshot.votes());
        if (!snapshot.isCounted()) {
            return List.of(new Verdict(Sign.WAITING, snapshot.isNoticed() ? "Votes are not counted yet" : "Nothing is noticed yet", List.of(snapshot.isNoticed()
                    ? "Until then they are those of before." : "The cluster notices at %s; until then the votes are those of before.".formatted(StandingsReading.clock(snapshot.since() + snapshot.noticed()))),
                    tallies.stream().findFirst()));
        }
        boolean quorate = snapshot.outcome().isQuorate();
        Sign sign = quorate ? Sign.OK : Sign.ERROR;
        if (tallies.isEmpty()) {
            return List.of(new Verdict(sign, "Quorum is lost", List.of("No cluster node is left.")));
        }
        if (tallies.size() == 1) {
            Tally only = tallies.getFirst();
            String text = !quorate ? "Quorum is lost" : only.down().isEmpty() && only.lacked() == 0 ? "Quorum is kept" : "The rest keeps quorum";
            return List.of(new Verdict(sign, text, lines(snapshot, only), Optional.of(only)));
        }
        List<Verdict> rows = new ArrayList<>();
        rows.add(new Verdict(sign, quorate ? "The membership has parted, one part keeps quorum" : "The membership has parted, and quorum is lost", List.of()));
        tallies.forEach(tally -> rows.add(new Verdict(acts(snapshot, tally) ? Sign.OK : Sign.ERROR, nodes(tally), lines(snapshot, tally), Optional.of(tally))));
        return rows;
    }

    private static List<String> lines(Snapshot snapshot, Tally tally) {
        List<String> lines = new ArrayList<>();
        String votes = "%s, quorum %d".formatted(Phrases.count(tally.votes().votes(), "vote"), tally.votes().quorum());
        OptionalInt margin = Margin.of(snapshot.votes(), tally.votes().nodes().getFirst());
        boolean parted = snapshot.votes().partitions().size() > 1;
        lines.add("%s%s.%s".formatted(parted ? "" : nodes(tally) + ": ", votes, margin.isPresent() ? " " + may(margin.getAsInt()) : ""));
        Reason reason = tally.votes().reason();
        if (reason.key() != Reason.Key.MAJORITY && reason.key() != Reason.Key.TOO_FEW) {
            lines.add(reason.text());
        }
        if (!tally.votes().quorate() && acts(snapshot, tally)) {
            lines.add("It goes on without quorum, as no-quorum-policy says.");
        } else if (!acts(snapshot, tally)) {
            lines.add("It does not go on.");
        }
        return lines;
    }

    private static String may(int margin) {
        return switch (margin) {
            case 0 -> "No further node may fail.";
            case 1 -> "One more node may fail.";
            default -> margin + " more nodes may fail.";
        };
    }

    private static String nodes(Tally tally) {
        List<String> names = tally.votes().nodes();
        return names.size() <= NAMED ? String.join(" + ", names) : "%s to %s, %d nodes".formatted(names.getFirst(), names.getLast(), names.size());
    }

    private static boolean acts(Snapshot snapshot, Tally tally) {
        return snapshot.outcome().partitions().stream().filter(PartitionOutcome::acts).anyMatch(partition -> partition.nodes().equals(tally.votes().nodes()));
    }
}
