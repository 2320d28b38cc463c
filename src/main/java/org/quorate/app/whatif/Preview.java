package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.drawing.Standings;
import org.quorate.drawing.StandingsReading;
import org.quorate.layout.Arrangement;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.Snapshot;

/// What one event more would lead to, once all has settled.
///
/// @param sentence    in words
/// @param arrangement the picture that it was read for
/// @param standings   how everything would stand in it; empty for what a click brings back: the pointer often rests on what it has just failed, and
///                    that picture must stay readable
record Preview(String sentence, Arrangement arrangement, Optional<Standings> standings) {

    /// @param past what came of the events before
    static Preview of(Facts facts, List<Outcome> past, Outcome next, Arrangement arrangement) {
        List<Outcome> all = new ArrayList<>(past);
        all.add(next);
        boolean returns = next.events().stream().allMatch(Event.Return.class::isInstance);
        return new Preview(words(next), arrangement,
                returns ? Optional.empty() : Optional.of(StandingsReading.at(arrangement, Snapshot.of(facts, all, next.settled()))));
    }

    private static String words(Outcome outcome) {
        int fenced = (int) outcome.fenced().stream().filter(Outcome.Fencing::possible).count();
        int stuck = outcome.fenced().size() - fenced;
        int lost = outcome.lost().size();
        List<String> parts = new ArrayList<>(List.of(outcome.isQuorate() ? "quorum kept" : "quorum lost"));
        if (fenced > 0) {
            parts.add(Phrases.count(fenced, "node") + " fenced");
        }
        if (stuck > 0) {
            parts.add(Phrases.count(stuck, "node") + " cannot be fenced");
        }
        parts.add((lost == 0 ? "nothing" : Phrases.count(lost, "resource")) + " lost");
        return String.join(", ", parts);
    }
}
