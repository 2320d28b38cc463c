package org.quorate.app.whatif;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.simulate.schedule.CrmSimulate;
import org.quorate.simulate.whatif.Engine;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.WhatIf;

/// What Pacemaker's own scheduler says of the places that the built-in one gave.
final class SecondOpinion {

    /// how long one answer may take
    private static final long PATIENCE_SECONDS = 60;

    private SecondOpinion() {
    }

    /// Asks; takes as long as the tool does. What goes wrong is said, too.
    ///
    /// @param ours what the built-in engine made of the same events
    /// @return sentences
    static List<String> of(Facts facts, List<List<Event>> instants, List<Outcome> ours) {
        Optional<CrmSimulate> tool = CrmSimulate.find(PATIENCE_SECONDS);
        if (tool.isEmpty()) {
            return List.of("crm_simulate is not installed here (Debian: apt install pacemaker-cli-utils).");
        }
        try {
            return compared(tool.get().name(), ours.getLast(), Trial.played(WhatIf.of(facts, Engine.crmSimulate(tool.get())), instants).getLast());
        } catch (UncheckedIOException | CrmSimulate.Failure silent) {
            return List.of("crm_simulate did not answer: " + (silent.getCause() == null ? silent.getMessage() : silent.getCause().getMessage()));
        }
    }

    private static List<String> compared(String name, Outcome ours, Outcome theirs) {
        List<String> different = new ArrayList<>();
        for (Outcome.Fate fate : ours.fates()) {
            Optional<String> there = theirs.fates().stream().filter(each -> each.instance().equals(fate.instance())).findFirst().flatMap(Outcome.Fate::to);
            if (!there.equals(fate.to())) {
                different.add("%s: %s here, %s there".formatted(fate.instance(), fate.to().orElse("nowhere"), there.orElse("nowhere")));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(different.isEmpty() ? "%s puts all %d where they are here.".formatted(name, ours.fates().size())
                : "%s puts %d of %d elsewhere:".formatted(name, different.size(), ours.fates().size()));
        lines.addAll(different);
        return lines;
    }
}
