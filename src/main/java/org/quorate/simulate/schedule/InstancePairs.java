package org.quorate.simulate.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which instance of a clone or bundle something goes together with.
///
/// Source: lib/pacemaker/pcmk_sched_clone.c (`find_compatible_child`), pcmk_sched_bundle.c (`compatible_replica`)
final class InstancePairs {

    private final Work work;
    private final NodeChoice choice;

    InstancePairs(Work work, NodeChoice choice) {
        this.work = work;
        this.choice = choice;
    }

    /// The instance on the node that the dependent has, or on the best that it may have.
    @Nullable Rsc partner(Rsc dependent, Rsc primary, Role role) {
        int node = dependent.location();
        if (node >= 0) {
            return instanceOn(primary, node, role);
        }
        for (int candidate : choice.sorted(dependent.table, -1)) {
            Rsc instance = instanceOn(primary, candidate, role);
            if (instance != null) {
                return instance;
            }
        }
        return null;
    }

    private @Nullable Rsc instanceOn(Rsc primary, int node, Role role) {
        for (Rsc instance : instances(primary)) {
            if (!instance.isBlocked() && instance.location() == node && (role == Role.UNKNOWN || instance.state(false) == role)) {
                return instance;
            }
        }
        return null;
    }

    private List<Rsc> instances(Rsc primary) {
        return primary.item.variant == Variant.BUNDLE ? primary.item.replicas.stream().map(replica -> work.rsc(replica.container())).toList()
                : primary.children;
    }
}
