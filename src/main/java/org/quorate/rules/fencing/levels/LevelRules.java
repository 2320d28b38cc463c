package org.quorate.rules.fencing.levels;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on ways to fence a node.
public final class LevelRules {

    private LevelRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Fen20LevelIndex(),
                new Fen21LevelReferences(),
                new Fen22LevelDeviceCoversTarget(),
                new Fen23DevicesOutsideLevels(),
                new Fen24AllOutletsInOneLevel(),
                new Fen25ControllerSharesPower(),
                new Fen26PathApartFromLinks());
    }
}
