package org.quorate.simulate.prevention;

import java.util.List;

/// Every remedy there is, those first that cost least.
final class Remedies {

    static final List<Remedy> ALL = List.of(new BreakTies(), new DelayFencing(), new FenceTogether(), new UseSpareDevice(), new AllowElsewhere(), new PowerController(), new SecondFeed(), new FenceByWatchdog(), new MoveHost(),
            new AddQuorumDevice());

    private Remedies() {
    }
}
