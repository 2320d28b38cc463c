package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import org.quorate.app.whatif.Row.Sign;
import org.quorate.app.whatif.Row.Verdict;
import org.quorate.drawing.StandingsReading;
import org.quorate.simulate.whatif.Outcome.Fencing;
import org.quorate.simulate.whatif.Snapshot;
import org.quorate.simulate.whatif.Snapshot.Progress;
import org.quorate.simulate.whatif.Snapshot.Target;

/// Fencing at a moment: of each lost node by whom and how, or why not.
final class Fences {

    private Fences() {
    }

    static List<Verdict> of(Snapshot snapshot) {
        return snapshot.targets().stream().map(target -> target.progress() == Progress.UNNOTICED
                ? new Verdict(Sign.WAITING, target.fencing().node() + " is lost, and not noticed yet", List.of()) : verdict(target, StandingsReading.clock(snapshot.since() + target.at()))).toList();
    }

    private static Verdict verdict(Target target, String at) {
        Fencing fencing = target.fencing();
        List<String> lines = new ArrayList<>();
        if (fencing.possible()) {
            lines.add(how(fencing));
        }
        fencing.tried().forEach(tried -> lines.add(Phrases.sentence(tried)));
        if (fencing.tried().isEmpty()) {
            lines.add(Phrases.sentence(fencing.why()));
        }
        if (target.progress() != Progress.SETTLED) {
            return new Verdict(Sign.WAITING, "%s waits for fencing until %s".formatted(fencing.node(), at), lines);
        }
        return fencing.possible() ? new Verdict(Sign.OK, "%s is fenced at %s".formatted(fencing.node(), at), lines)
                : new Verdict(Sign.ERROR, fencing.node() + " cannot be fenced", lines);
    }

    private static String how(Fencing fencing) {
        return "By %s%s%s".formatted(fencing.by().orElse("its own watchdog"), fencing.level().map(level -> ", level " + level).orElse(""),
                fencing.by().isEmpty() || fencing.devices().isEmpty() ? "" : ": " + String.join(" + ", fencing.devices()));
    }
}
