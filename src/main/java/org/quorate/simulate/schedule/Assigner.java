package org.quorate.simulate.schedule;

import java.util.List;

/// Assigns resources to nodes, each after what it depends on.
///
/// Source: lib/pacemaker/pcmk_sched_allocate.c (`allocate_resources`), pcmk_sched_primitive.c (`pcmk__primitive_assign`),
/// pcmk_sched_group.c (`pcmk__group_assign`, `expand_group_colocations`)
final class Assigner {

    static final int NO_PREFERENCE = -1;

    private final Work work;
    private final ScoreMerge merge;
    private final Following following;
    private final NodeChoice choice;
    private final CloneAssignment clones;
    private final BundleAssignment bundles;

    Assigner(Work work) {
        this.work = work;
        merge = new ScoreMerge(work);
        choice = new NodeChoice(work, new Utilization(work));
        following = new Following(work, choice);
        Instances instances = new Instances(work, this, merge);
        clones = new CloneAssignment(work, this, merge, instances, new Promotion(work, merge, following, instances));
        bundles = new BundleAssignment(work, this, instances);
    }

    /// Connections first, because what they lead to can then be used; the VMs of guests come with them. A connection that is on its way to a
    /// node goes on to it.
    void assignAll() {
        List<Rsc> queue = work.options.strategy() == ClusterOptions.Strategy.DEFAULT ? work.top : new ResourceOrder(work, merge, choice.all()).sorted(work.top);
        queue.stream().filter(rsc -> rsc.item.connection).forEach(rsc -> assign(rsc, rsc.migration == null ? NO_PREFERENCE : rsc.migration.target()));
        queue.stream().filter(rsc -> !rsc.item.connection).forEach(rsc -> assign(rsc, NO_PREFERENCE));
    }

    /// @return the node, if it is one; -1: nowhere, several, or it is being assigned already
    int assign(Rsc rsc, int prefer) {
        return switch (rsc.item.variant) {
            case PRIMITIVE -> primitive(rsc, prefer);
            case GROUP -> group(rsc, prefer);
            case CLONE -> clones.assign(rsc, prefer);
            case BUNDLE -> bundles.assign(rsc, prefer);
        };
    }

    private int primitive(Rsc rsc, int prefer) {
        if (rsc.parent != null && !rsc.parent.allocating) {
            assign(rsc.parent, prefer);
        }
        if (!rsc.provisional) {
            return rsc.assigned;
        }
        if (rsc.allocating) {
            return -1;
        }
        rsc.allocating = true;
        boolean before = work.anyAvailable(rsc.table);
        List.copyOf(rsc.thisWith).forEach(colocation -> thisWith(rsc, colocation));
        if (before && !work.anyAvailable(rsc.table)) {
            rsc.reason = Reason.COLOCATION;
        }
        for (Colocation colocation : List.copyOf(rsc.withThis)) {
            if (work.hasInfluence(colocation, null)) {
                int[] merged = merge.merge(work.rsc(colocation.dependent()), rsc.table, colocation.attribute(), Scores.factor(colocation.score()),
                        ScoreMerge.ACTIVE);
                rsc.table = merged == null ? rsc.table : merged;
            }
        }
        choose(rsc, prefer);
        rsc.allocating = false;
        if (rsc.item.connection) {
            connectionAssigned(rsc);
        }
        return rsc.assigned;
    }

    private void choose(Rsc rsc, int prefer) {
        if (rsc.next == Role.STOPPED) {
            work.ban(rsc);
            rsc.reason = rsc.item.targetRole == Role.STOPPED ? Reason.TARGET_ROLE : Reason.BANNED;
        } else if (rsc.next.isAbove(rsc.role) && !work.state.hasQuorum() && work.options.noQuorumPolicy() == ClusterOptions.NoQuorumPolicy.FREEZE) {
            rsc.next = rsc.role;
        }
        if (work.options.fencing() && !work.options.hasDevice()) {
            rsc.managed = false;
        }
        if (!rsc.managed) {
            rsc.next = rsc.role;
            int current = work.current(rsc);
            if (current >= 0) {
                work.assign(rsc, current);
                rsc.reason = null;
            } else {
                work.assignNowhere(rsc);
                rsc.reason = work.options.fencing() && !work.options.hasDevice() ? Reason.NO_FENCING_DEVICE : Reason.UNMANAGED;
            }
        } else if (work.options.stopAll()) {
            work.assignNowhere(rsc);
            rsc.reason = Reason.STOP_ALL;
        } else if (rsc.provisional && choice.assign(rsc, prefer)) {
            rsc.reason = null;
        }
    }

    /// Source: `apply_this_with`
    private void thisWith(Rsc rsc, Colocation colocation) {
        int score = colocation.score();
        boolean revertible = colocation.dependentRole() == Role.PROMOTED || score < 0 && score > -Scores.INFINITY;
        int[] before = revertible ? rsc.table.clone() : rsc.table;
        Rsc primary = work.rsc(colocation.primary());
        assign(primary, NO_PREFERENCE);
        following.follow(rsc, primary, colocation);
        if (revertible && !work.anyAvailable(rsc.table)) {
            rsc.table = before;
        }
    }

    /// Source: `remote_connection_assigned`
    private void connectionAssigned(Rsc connection) {
        for (int node = 0; node < work.nodes; node++) {
            if (work.problem.connections[node] == connection.item) {
                if (connection.assigned >= 0 && connection.next != Role.STOPPED) {
                    work.standing.online[node] = true;
                    work.standing.unclean[node] &= !work.standing.unseen[node];
                } else {
                    work.standing.shutdown[node] = true;
                }
            }
        }
    }

    private int group(Rsc rsc, int prefer) {
        if (!rsc.provisional || rsc.allocating) {
            return rsc.provisional ? -1 : rsc.assigned;
        }
        if (rsc.children.isEmpty()) {
            rsc.provisional = false;
            return -1;
        }
        rsc.allocating = true;
        rsc.role = rsc.children.getFirst().role;
        handDown(rsc);
        int first = -1;
        for (Rsc member : rsc.children) {
            int node = assign(member, prefer);
            first = first < 0 ? node : first;
        }
        rsc.next = rsc.children.getFirst().next;
        rsc.allocating = false;
        rsc.provisional = false;
        return rsc.item.collocated ? first : -1;
    }

    /// the group's colocations become those of its first and last member
    private static void handDown(Rsc group) {
        Rsc first = group.children.getFirst();
        group.thisWith.forEach(first::addThisWith);
        boolean unmanaged = !first.managed;
        for (Rsc member : group.children.subList(1, group.children.size())) {
            if (unmanaged) {
                group.thisWith.stream().filter(colocation -> colocation.score() == Scores.INFINITY).forEach(member::addThisWith);
            } else {
                unmanaged = !member.managed;
            }
        }
        group.withThis.forEach(group.last()::addWithThis);
        group.forgetColocations();
    }
}
