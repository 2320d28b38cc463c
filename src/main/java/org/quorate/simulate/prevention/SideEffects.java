package org.quorate.simulate.prevention;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Part;
import org.quorate.simulate.sweep.Sweep;
import org.quorate.simulate.sweep.SweepResult.Failure;
import org.quorate.simulate.whatif.Engine;
import org.quorate.simulate.whatif.WhatIf;

/// Whether a change only moves harm elsewhere: no single failure may do more of it than before.
final class SideEffects {

    private final Trouble trouble;
    private final BooleanSupplier cancelled;
    private Map<List<Part>, Failure> before = Map.of();

    SideEffects(Trouble trouble, BooleanSupplier cancelled) {
        this.trouble = trouble;
        this.cancelled = cancelled;
    }

    boolean isHarmlessElsewhere(Facts changed, WhatIf whatIf) {
        if (before.isEmpty()) {
            before = failures(trouble.facts(), WhatIf.of(trouble.facts(), trouble.design().info(), Engine.BUILT_IN));
        }
        return failures(changed, whatIf).values().stream().allMatch(this::isNoWorse);
    }

    private Map<List<Part>, Failure> failures(Facts of, WhatIf whatIf) {
        Map<List<Part>, Failure> failures = new LinkedHashMap<>();
        Sweep.of(of, whatIf, false).run(1, (_, _) -> { }, cancelled).failures().forEach(failure -> failures.put(failure.failed(), failure));
        return failures;
    }

    /// what the change has added must do no harm when it fails
    private boolean isNoWorse(Failure after) {
        Failure same = before.get(after.failed());
        if (same == null) {
            return after.isHarmless();
        }
        Set<String> lost = new HashSet<>(same.lost());
        Set<String> unfenceable = new HashSet<>(same.unfenceable());
        return (after.quorate() || !same.quorate()) && lost.containsAll(after.lost()) && (!same.quorate() || unfenceable.containsAll(after.unfenceable()));
    }
}
