package org.quorate.simulate.sweep;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.analysis.Part;

/// What a sweep has found.
///
/// @param failures    every set that was tried, in the order of size, then of the design; of sets of three only those that do harm
/// @param tried       how many sets were tried
/// @param distinct    how many of them differ in their effect; each was evaluated once
/// @param quorum      the smallest sets whose failure loses quorum
/// @param fencing     node to the smallest sets whose failure makes it impossible to fence while quorum is kept; the empty set alone: nothing has to fail
/// @param services    service to the smallest sets whose failure leaves it nowhere to run
public record SweepResult(List<Failure> failures, int tried, int distinct, List<List<Part>> quorum, Map<String, List<List<Part>>> fencing,
                          Map<String, List<List<Part>>> services) {

    public SweepResult {
        failures = List.copyOf(failures);
        quorum = List.copyOf(quorum);
        fencing = Collections.unmodifiableMap(new LinkedHashMap<>(fencing));
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    }

    /// One set of parts that fail together.
    ///
    /// @param unfenceable nodes that are lost and cannot be fenced
    /// @param lost        services that no longer run
    /// @param spare       what the nodes that go on offer beyond what the virtual machines that run ask of them, by its name, memory in MiB; less than nothing: they are given
    ///                    more than they have; empty: not known, or nobody goes on
    public record Failure(List<Part> failed, boolean quorate, List<String> unfenceable, List<String> lost, Map<String, Integer> spare) {

        public Failure {
            failed = List.copyOf(failed);
            unfenceable = List.copyOf(unfenceable);
            lost = List.copyOf(lost);
            spare = Collections.unmodifiableMap(new LinkedHashMap<>(spare));
        }

        public boolean isHarmless() {
            return quorate && unfenceable.isEmpty() && lost.isEmpty();
        }
    }
}
