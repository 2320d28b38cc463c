package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Spreads the instances of a clone, or the containers of a bundle, over nodes.
///
/// Source: lib/pacemaker/pcmk_sched_clone.c (`distribute_children`, `allocate_instance`, `can_run_instance`,
/// `append_parent_colocation`)
final class Instances {

    private final Work work;
    private final Assigner assigner;
    private final InstanceOrder order;

    Instances(Work work, Assigner assigner, ScoreMerge merge) {
        this.work = work;
        this.assigner = assigner;
        order = new InstanceOrder(work, merge);
    }

    Comparator<Rsc> order() {
        return order;
    }

    /// @param instances in the order in which they are to be assigned
    void distribute(Rsc parent, List<Rsc> instances, int most, int mostPerNode) {
        int available = 0;
        for (int node = 0; node < work.nodes; node++) {
            parent.counts[node] = 0;
            available += parent.table[node] != Scores.ABSENT && work.standing.isAvailable(node) ? 1 : 0;
        }
        boolean all = most < available;
        int best = Math.max(1, available == 0 ? 0 : most / available);
        int placed = 0;
        for (Rsc instance : instances) {
            if (placed < most && instance.isActive() && instance.provisional && !instance.failed) {
                int current = work.current(instance);
                if (work.standing.isAvailable(current) && parent.counts[current] < best && assign(parent, instance, current, all, mostPerNode) >= 0) {
                    placed++;
                }
            }
        }
        for (Rsc instance : instances) {
            if (instance.provisional && placed >= most) {
                work.ban(instance);
                limit(instance);
            } else if (instance.provisional && assign(parent, instance, Assigner.NO_PREFERENCE, all, mostPerNode) >= 0) {
                placed++;
            }
        }
        for (Rsc instance : instances) {
            if (instance.provisional && !instance.allocating) {
                settle(instance);
            }
        }
    }

    private static void limit(Rsc instance) {
        instance.reason = Reason.INSTANCES;
        instance.children.forEach(Instances::limit);
    }

    /// what was not placed stays unassigned: nobody asks for it again
    private static void settle(Rsc instance) {
        instance.next = Role.STOPPED;
        instance.children.forEach(Instances::settle);
    }

    private int assign(Rsc parent, Rsc instance, int prefer, boolean allColocations, int mostPerNode) {
        if (!instance.provisional) {
            return instance.location();
        } else if (instance.allocating) {
            return -1;
        }
        inherit(parent, instance, allColocations);
        if (prefer >= 0 && instance.table[prefer] < 0) {
            return -1;
        }
        for (int node = 0; node < work.nodes; node++) {
            if (instance.table[node] != Scores.ABSENT) {
                limit(parent, instance, node, mostPerNode);
            }
        }
        int[] backup = instance.table.clone();
        int chosen = assigner.assign(instance, prefer);
        if (chosen >= 0 && prefer >= 0 && chosen != prefer) {
            instance.table = backup;
            work.unassign(instance);
            return -1;
        }
        if (chosen >= 0 && parent.table[chosen] != Scores.ABSENT) {
            parent.counts[chosen]++;
        }
        return chosen;
    }

    private void limit(Rsc parent, Rsc instance, int node, int mostPerNode) {
        if (!work.standing.isAvailable(node) || instance.item.orphan || parent.table[node] == Scores.ABSENT) {
            update(instance, node, -Scores.INFINITY);
        } else if (parent.table[node] < 0) {
            update(instance, node, parent.table[node]);
        } else if (parent.counts[node] >= mostPerNode) {
            update(instance, node, -Scores.INFINITY);
        }
    }

    private static void update(Rsc rsc, int node, int score) {
        if (rsc.table[node] != Scores.ABSENT) {
            rsc.table[node] = Scores.add(rsc.table[node], score);
        }
        rsc.children.forEach(child -> update(child, node, score));
    }

    /// a second attempt adds them again
    private void inherit(Rsc parent, Rsc instance, boolean all) {
        for (Colocation colocation : new ArrayList<>(parent.thisWith)) {
            if (all || colocation.score() < 0 || colocation.score() == Scores.INFINITY) {
                instance.addThisWith(colocation);
            }
        }
        for (Colocation colocation : new ArrayList<>(parent.withThis)) {
            if (work.hasInfluence(colocation, instance) && (all || colocation.score() < 0)) {
                instance.addWithThis(colocation);
            }
        }
    }
}
