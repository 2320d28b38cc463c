package org.quorate.simulate.schedule;

/// Assigns a clone's instances and, if it is promotable, their roles.
///
/// Source: lib/pacemaker/pcmk_sched_clone.c (`pcmk__clone_allocate`)
final class CloneAssignment {

    private final Work work;
    private final Assigner assigner;
    private final ScoreMerge merge;
    private final Instances instances;
    private final Promotion promotion;

    CloneAssignment(Work work, Assigner assigner, ScoreMerge merge, Instances instances, Promotion promotion) {
        this.work = work;
        this.assigner = assigner;
        this.merge = merge;
        this.instances = instances;
        this.promotion = promotion;
    }

    int assign(Rsc clone, int prefer) {
        if (!clone.provisional || clone.allocating) {
            return -1;
        }
        if (clone.item.promotable) {
            promotion.addScores(clone);
        }
        clone.allocating = true;
        clone.thisWith.forEach(colocation -> assigner.assign(work.rsc(colocation.primary()), prefer));
        for (Colocation colocation : clone.withThis) {
            if (work.hasInfluence(colocation, null)) {
                int[] merged = merge.merge(work.rsc(colocation.dependent()), clone.table, colocation.attribute(), Scores.factor(colocation.score()),
                        ScoreMerge.ACTIVE | ScoreMerge.NONNEGATIVE);
                clone.table = merged == null ? clone.table : merged;
            }
        }
        clone.children = MergeSort.sorted(clone.children, instances.order());
        instances.distribute(clone, clone.children, clone.item.cloneMax, clone.item.cloneNodeMax);
        if (clone.item.promotable) {
            promotion.chooseRoles(clone);
        }
        clone.provisional = false;
        clone.allocating = false;
        return -1;
    }
}
