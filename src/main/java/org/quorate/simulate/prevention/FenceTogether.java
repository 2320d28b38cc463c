package org.quorate.simulate.prevention;

import java.util.List;
import java.util.Optional;
import org.quorate.model.edit.Changes;
import org.quorate.simulate.prevention.Candidate.Effort;

/// Nodes are fenced at the same time, so that none waits for one whose fencing takes long or fails.
///
/// Source: Pacemaker Explained, "Cluster Options" (`concurrent-fencing`)
final class FenceTogether implements Remedy {

    @Override
    public String kind() {
        return "concurrent fencing";
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        boolean several = trouble.outcomes().stream().anyMatch(outcome -> outcome.fenced().size() > 1);
        boolean harm = trouble.harm().has(Harm.Kind.UNFENCED) || trouble.harm().has(Harm.Kind.SLOW);
        return several && harm && !trouble.facts().fencing().isConcurrent(trouble.design().info().pacemaker())
                ? List.of(Candidate.of("Set concurrent-fencing=true, so that no node waits for the fencing of another", Optional.empty(), Effort.OPTION,
                        design -> Changes.property(design, "concurrent-fencing", Optional.of("true")))) : List.of();
    }
}
