package org.quorate.simulate.sweep;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a set of failures comes to.
///
/// @param quorate     whether a partition goes on
/// @param unfenceable nodes that could not be fenced if they were lost then, by number; those that are lost and cannot be, among them
/// @param stuck       nodes that are lost and cannot be fenced
/// @param lost        services that no longer run, by number
/// @param spare       what is left of capacity, by its name; empty: not known, or nobody goes on
public record Effect(boolean quorate, BitSet unfenceable, List<String> stuck, BitSet lost, Map<String, Integer> spare) {

    public Effect {
        stuck = List.copyOf(stuck);
        spare = Collections.unmodifiableMap(new LinkedHashMap<>(spare));
    }
}
