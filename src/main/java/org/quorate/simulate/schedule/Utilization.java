package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a resource, and what has to be with it, fits on nodes.
///
/// Source: lib/pacemaker/pcmk_sched_utilization.c (`pcmk__ban_insufficient_capacity`), pcmk_sched_resource.c
/// (`pcmk__colocated_resources`), and the `add_utilization` methods
final class Utilization {

    private final Work work;

    Utilization(Work work) {
        this.work = work;
    }

    /// Bans a resource from nodes without room for it.
    ///
    /// @return the node with most free capacity, if no node has room for all; -1: there is nothing to prefer
    int ban(Rsc rsc) {
        if (work.options.strategy() == ClusterOptions.Strategy.DEFAULT) {
            return -1;
        }
        List<Rsc> together = new ArrayList<>();
        collect(rsc, rsc, together);
        if (!together.contains(rsc)) {
            together.add(rsc);
        }
        int[] needs = new int[work.standing.free.length == 0 ? 0 : work.standing.free[0].length];
        together.forEach(each -> add(each, together, needs));
        boolean any = false;
        int most = -1;
        for (int node = 0; node < work.nodes; node++) {
            if (work.available(rsc.table, node)) {
                any |= Capacity.fits(work.standing.free[node], needs);
                if (most < 0 || Capacity.compare(work.standing.free[node], work.standing.free[most]) < 0) {
                    most = node;
                }
            }
        }
        int[] wanted = any ? needs : rsc.item.needs;
        for (int node = 0; node < work.nodes; node++) {
            if (work.available(rsc.table, node) && !Capacity.fits(work.standing.free[node], wanted)) {
                rsc.table[node] = -Scores.INFINITY;
            }
        }
        for (int node = 0; node < work.nodes && !any; node++) {
            work.uncertain |= node != most && work.available(rsc.table, node) && Capacity.compare(work.standing.free[node], work.standing.free[most]) <= 0;
        }
        return any ? -1 : most;
    }

    private void collect(Rsc rsc, Rsc origin, List<Rsc> list) {
        if (rsc.isGroup()) {
            boolean all = rsc.item.collocated || rsc.parent != null && rsc.parent.item.variant == Variant.CLONE;
            for (Rsc member : all || rsc.children.isEmpty() ? rsc.children : rsc.children.subList(0, 1)) {
                collect(member, origin, list);
            }
        }
        if (list.contains(rsc)) {
            return;
        }
        list.add(rsc);
        for (Colocation colocation : rsc.thisWith) {
            Rsc primary = work.rsc(colocation.primary());
            if (primary != origin && colocation.score() == Scores.INFINITY && PrimitiveFollowing.binds(rsc, primary, colocation)) {
                collect(primary, origin, list);
            }
        }
        for (Colocation colocation : rsc.withThis) {
            Rsc dependent = work.rsc(colocation.dependent());
            boolean unsure = rsc.item.variant == Variant.CLONE && dependent.item.variant != Variant.CLONE;
            if (dependent != origin && !unsure && colocation.score() == Scores.INFINITY && PrimitiveFollowing.binds(dependent, rsc, colocation)) {
                collect(dependent, origin, list);
            }
        }
    }

    private void add(Rsc rsc, List<Rsc> all, int[] needs) {
        if (!rsc.provisional) {
            return;
        }
        switch (rsc.item.variant) {
            case PRIMITIVE -> Capacity.release(needs, rsc.item.needs);
            case GROUP -> {
                boolean every = rsc.item.collocated || rsc.parent != null && rsc.parent.item.variant == Variant.CLONE;
                for (Rsc member : every || rsc.children.isEmpty() ? rsc.children : rsc.children.subList(0, 1)) {
                    if (member.provisional && !all.contains(member)) {
                        add(member, all, needs);
                    }
                }
            }
            case CLONE -> addClone(rsc, all, needs);
            case BUNDLE -> addFirst(rsc.item.replicas.isEmpty() ? null : work.rsc(rsc.item.replicas.getFirst().container()), all, needs);
        }
    }

    private void addClone(Rsc rsc, List<Rsc> all, int[] needs) {
        boolean counted = false;
        for (Rsc child : rsc.children) {
            if (all.contains(child)) {
                counted = true;
            } else if (child.children.stream().anyMatch(all::contains)) {
                add(child, all, needs);
                counted = true;
            }
        }
        if (!counted) {
            addFirst(rsc.children.isEmpty() ? null : rsc.children.getFirst(), all, needs);
        }
    }

    private void addFirst(@Nullable Rsc child, List<Rsc> all, int[] needs) {
        if (child != null) {
            add(child, all, needs);
        }
    }
}
