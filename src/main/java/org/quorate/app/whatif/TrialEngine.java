package org.quorate.app.whatif;

import org.jspecify.annotations.Nullable;
import org.quorate.analysis.Facts;
import org.quorate.model.Info;
import org.quorate.model.Names;
import org.quorate.simulate.whatif.Engine;
import org.quorate.simulate.whatif.EventWords;
import org.quorate.simulate.whatif.WhatIf;

/// The engine for one design, built by whoever asks the first question: in the background, as it takes a while for a large design. Safe for
/// several threads.
final class TrialEngine {

    private final Facts facts;
    private final Info info;
    private final EventWords words;
    private @Nullable WhatIf built;

    TrialEngine(Facts facts, Info info) {
        this.facts = facts;
        this.info = info;
        words = new EventWords(facts, Names.of(facts.topology().elements()));
    }

    boolean isFor(Facts present, Info information) {
        return facts == present && info.equals(information);
    }

    /// At hand at once.
    EventWords words() {
        return words;
    }

    /// Not for the JavaFX thread: may build it first, or wait until another thread has.
    synchronized WhatIf get() {
        WhatIf engine = built;
        if (engine == null) {
            engine = WhatIf.of(facts, info, Engine.BUILT_IN);
            built = engine;
        }
        return engine;
    }
}
