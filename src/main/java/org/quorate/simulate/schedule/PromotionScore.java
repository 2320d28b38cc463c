package org.quorate.simulate.schedule;

import java.util.OptionalInt;

/// The score with which an instance asks to be promoted on a node.
///
/// Source: lib/pacemaker/pcmk_sched_promotable.c (`promotion_score`, `promotion_score_applies`)
final class PromotionScore {

    private final Work work;

    PromotionScore(Work work) {
        this.work = work;
    }

    /// @return empty if the agent has set none
    OptionalInt of(Rsc rsc, int node) {
        if (!rsc.children.isEmpty()) {
            boolean any = false;
            int sum = 0;
            for (Rsc child : rsc.children) {
                OptionalInt score = of(child, node);
                any |= score.isPresent();
                sum += score.orElse(0);
            }
            return any ? OptionalInt.of(sum) : OptionalInt.empty();
        }
        if (!applies(rsc, node)) {
            return OptionalInt.empty();
        }
        int source = source(rsc, node);
        if (source < 0) {
            return OptionalInt.empty();
        }
        String value = work.attribute(source, "master-" + work.state.activity(rsc.item).name().orElse(rsc.item.id));
        if (value == null && !rsc.item.unique) {
            value = work.attribute(source, "master-" + rsc.item.base);
        }
        return value == null ? OptionalInt.empty() : OptionalInt.of(Scores.of(value));
    }

    /// The node whose attributes count: the container's host, if a bundle says so.
    ///
    /// Source: lib/pengine/common.c (`pe_node_attribute_calculated`)
    private int source(Rsc rsc, int node) {
        Item connection = work.problem.connections[node];
        if (!"host".equals(rsc.item.meta.get("container-attribute-target")) || connection == null || connection.container == null) {
            return node;
        }
        int[] hosts = work.rsc(connection.container).runningOn;
        return hosts.length == 0 ? -1 : hosts[0];
    }

    private boolean applies(Rsc rsc, int node) {
        return rsc.table[node] >= 0 && isKnown(rsc, node);
    }

    private boolean isKnown(Rsc rsc, int node) {
        if (!rsc.item.unique) {
            Rsc clone = rsc.top();
            boolean active = false;
            boolean probed = false;
            for (Rsc instance : clone.children) {
                Rsc same = same(instance, rsc);
                if (same != null) {
                    boolean here = contains(same.runningOn, node);
                    if (here && same == rsc) {
                        return true;
                    }
                    active |= here;
                    probed |= same.knownOn.contains(node);
                }
            }
            if (!active && probed) {
                return true;
            }
        }
        return !rsc.isActive() && rsc.knownOn.isEmpty() || rsc.knownOn.contains(node) || contains(rsc.runningOn, node);
    }

    /// the resource in another instance that is the same
    private static @org.jspecify.annotations.Nullable Rsc same(Rsc instance, Rsc rsc) {
        if (instance.children.isEmpty()) {
            return instance.item.base.equals(rsc.item.base) ? instance : null;
        }
        return instance.children.stream().filter(child -> child.item.base.equals(rsc.item.base)).findFirst().orElse(null);
    }

    private static boolean contains(int[] nodes, int node) {
        for (int each : nodes) {
            if (each == node) {
                return true;
            }
        }
        return false;
    }
}
