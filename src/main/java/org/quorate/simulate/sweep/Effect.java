package org.quorate.simulate.sweep;

import java.util.BitSet;
import java.util.List;

/// What a set of failures comes to.
///
/// @param quorate     whether a partition goes on
/// @param unfenceable nodes that could not be fenced if they were lost then, by number; those that are lost and cannot be, among them
/// @param stuck       nodes that are lost and cannot be fenced
/// @param lost        services that no longer run, by number
public record Effect(boolean quorate, BitSet unfenceable, List<String> stuck, BitSet lost) {

    public Effect {
        stuck = List.copyOf(stuck);
    }
}
