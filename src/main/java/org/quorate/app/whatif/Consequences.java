package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.app.whatif.Row.Sign;
import org.quorate.app.whatif.Row.Verdict;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.Outcome.Warning;
import org.quorate.simulate.whatif.Snapshot;

/// What follows, at the moment that is looked at, row by row.
///
/// @param opinion    what crm_simulate says; empty: it was not asked
/// @param prevention empty: nothing is to be said, or not yet
/// @param unfolded   whether what stays where it is is listed
record Consequences(Snapshot snapshot, Optional<Verdict> opinion, Optional<Row.Prevention> prevention, boolean unfolded) {

    List<Row> rows() {
        Facts facts = snapshot.facts();
        Outcome outcome = snapshot.outcome();
        List<Row> rows = new ArrayList<>();
        Casualties.of(facts, outcome.dead()).ifPresent(rows::add);
        rows.addAll(Ballots.of(snapshot));
        rows.addAll(Fences.of(snapshot));
        if (snapshot.isCounted() && snapshot.targets().isEmpty()) {
            rows.add(outcome.isQuorate() ? new Verdict(Sign.OK, "Nothing has to be fenced", List.of())
                    : new Verdict(Sign.WARNING, "Nothing is fenced", List.of("Without quorum nobody may fence.")));
        }
        outcome.warnings().forEach(warning -> rows.add(verdict(warning)));
        opinion.ifPresent(rows::add);
        rows.addAll(Runs.of(facts, snapshot, unfolded));
        prevention.ifPresent(rows::add);
        return rows;
    }

    private static Verdict verdict(Warning warning) {
        return switch (warning.danger()) {
            case TWICE -> new Verdict(Sign.ERROR, "Data is in danger", List.of(warning.text()));
            case CHANCE -> new Verdict(Sign.WARNING, "What happens is a matter of chance", List.of(warning.text()));
            case RACE -> new Verdict(Sign.WARNING, "Several partitions go on", List.of(warning.text()));
        };
    }
}
