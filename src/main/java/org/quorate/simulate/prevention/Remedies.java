package org.quorate.simulate.prevention;

import java.util.List;

/// Every remedy there is, those first that cost least.
final class Remedies {

    static final List<Remedy> ALL = List.of(new BreakTies(), new KeepLastMan(), new DelayFencing(), new FenceTogether(), new UseSpareDevice(), new AddFenceDevice(), new AllowElsewhere(),
            new AddLink(), new PowerController(), new SecondFeed(), new FenceByWatchdog(), new MoveHost(), new AddRoom(), new AddQuorumDevice());

    private Remedies() {
    }
}
