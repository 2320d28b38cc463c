package org.quorate.simulate.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which of the assigned can be started or go on: what comes after the assignment never changes it, but may leave a start
/// undone.
///
/// Source: lib/pengine/pe_actions.c (`update_resource_action_runnable`), lib/pacemaker/pcmk_sched_ordering.c, pcmk_sched_colocation.c
/// (`pcmk__block_colocation_dependents`), pcmk_sched_remote.c, pcmk_sched_probes.c
final class Feasibility {

    private final Work work;
    private final FencingReach fencing;
    private final boolean[] blocked;
    private final boolean[] promotionBlocked;
    private final boolean heldUp;
    private boolean changed;

    Feasibility(Work work) {
        this.work = work;
        fencing = new FencingReach(work, this);
        blocked = new boolean[work.rscs.length];
        promotionBlocked = new boolean[work.rscs.length];
        heldUp = fencing.holdsUp();
    }

    Assignment judge() {
        for (Rsc rsc : work.rscs) {
            if (rsc.item.isPrimitive() && rsc.assigned >= 0 && rsc.managed) {
                Reason reason = own(rsc);
                if (reason != null) {
                    block(rsc, reason);
                } else if (isHeldUp(rsc) && rsc.next == Role.PROMOTED && rsc.role != Role.PROMOTED) {
                    blockPromotion(rsc);
                }
            }
        }
        Orders orders = new Orders(work, this);
        Stops stops = new Stops(work, this, fencing);
        do {
            changed = false;
            orders.apply();
            containment();
            colocations();
            moves(stops);
        } while (changed);
        return new Conclusion(work, this, fencing, stops).assignment();
    }

    /// what cannot be stopped where it is does not start elsewhere
    private void moves(Stops stops) {
        for (Rsc rsc : work.rscs) {
            if (rsc.item.isPrimitive() && rsc.managed && rsc.isActive() && runs(rsc) && (rsc.stop || !isHere(rsc)) && stops.isHeld(rsc)) {
                block(rsc, Reason.HELD);
            }
        }
    }

    private @Nullable Reason own(Rsc rsc) {
        int node = rsc.assigned;
        boolean here = isHere(rsc);
        if (!work.standing.online[node] && (!work.standing.isGuest(node) || work.standing.reset[node])) {
            return Reason.NO_NODE;
        }
        Reason quorum = quorum(rsc);
        if (quorum != null) {
            return quorum;
        }
        if (!here && fencing.unfenced(rsc) >= 0) {
            return Reason.UNFENCED;
        }
        if (isHeldUp(rsc) && (!here || rsc.stop) && !migrates(rsc)) {
            return Reason.FENCING;
        }
        return !rsc.isActive() && waitsForProbe(rsc) ? Reason.PENDING : null;
    }

    private @Nullable Reason quorum(Rsc rsc) {
        if (work.state.hasQuorum() || rsc.item.requires == Item.Requires.NOTHING) {
            return null;
        }
        return switch (work.options.noQuorumPolicy()) {
            case IGNORE, SUICIDE -> null;
            case FREEZE -> rsc.isActive() && !rsc.next.isAbove(rsc.role) ? null : rsc.isActive() && rsc.next == Role.UNKNOWN ? null : Reason.QUORUM;
            case DEMOTE -> {
                boolean promotable = rsc.role == Role.PROMOTED || rsc.role == Role.UNPROMOTED;
                if (promotable && rsc.next == Role.PROMOTED) {
                    rsc.next = Role.UNPROMOTED;
                }
                yield promotable ? null : Reason.QUORUM;
            }
            case STOP -> Reason.QUORUM;
        };
    }

    private boolean isHeldUp(Rsc rsc) {
        return heldUp && rsc.item.requires == Item.Requires.FENCING;
    }

    /// a live migration is no start
    private boolean migrates(Rsc rsc) {
        return rsc.item.migratable && !rsc.stop && rsc.runningOn.length == 1 && work.standing.online[rsc.runningOn[0]] && !work.standing.unclean[rsc.runningOn[0]];
    }

    private boolean isHere(Rsc rsc) {
        for (int node : rsc.runningOn) {
            if (node == rsc.assigned) {
                return true;
            }
        }
        return false;
    }

    /// Whether it could not be started if it were to be, although it is left alone.
    boolean isLeftWithoutQuorum(Rsc rsc) {
        return !rsc.managed && quorum(rsc) != null;
    }

    /// a node that is joining cannot be asked yet whether the resource runs there
    private boolean waitsForProbe(Rsc rsc) {
        for (int node = 0; node < work.nodes; node++) {
            NodeState state = work.state.node(node);
            if (state.pending() && state.online() && !rsc.knownOn.contains(node)) {
                return true;
            }
        }
        return false;
    }

    void block(Rsc rsc, Reason reason) {
        rsc.children.forEach(child -> block(child, reason));
        if (rsc.children.isEmpty() && !blocked[rsc.item.index] && rsc.managed) {
            blocked[rsc.item.index] = true;
            changed |= rsc.assigned >= 0;
            if (rsc.reason == null) {
                rsc.reason = reason;
            }
        }
    }

    void blockPromotion(Rsc rsc) {
        rsc.children.forEach(this::blockPromotion);
        if (rsc.children.isEmpty() && !promotionBlocked[rsc.item.index] && rsc.managed) {
            promotionBlocked[rsc.item.index] = true;
            changed = true;
        }
    }

    /// Whether a primitive will run.
    boolean runs(Rsc rsc) {
        return rsc.assigned >= 0 && !blocked[rsc.item.index];
    }

    boolean isPromoted(Rsc rsc) {
        return runs(rsc) && rsc.next == Role.PROMOTED && !promotionBlocked[rsc.item.index];
    }

    /// what runs inside a guest needs its connection, and that its VM; a bundle's parts need each other
    private void containment() {
        for (Rsc rsc : work.rscs) {
            if (!rsc.item.isPrimitive() || !runs(rsc)) {
                continue;
            }
            Item connection = work.problem.connections[rsc.assigned];
            if (connection != null && !runs(work.rsc(connection)) || rsc.item.container != null && !runs(work.rsc(rsc.item.container))) {
                block(rsc, Reason.GUEST);
            }
        }
        for (Rsc rsc : work.rscs) {
            for (Item.Replica replica : rsc.item.replicas) {
                if (replica.ip() != null && !runs(work.rsc(replica.ip()))) {
                    block(work.rsc(replica.container()), Reason.ORDER);
                }
            }
        }
    }

    private void colocations() {
        for (Rsc rsc : work.rscs) {
            if (rsc.parent == null && !rsc.withThis.isEmpty()) {
                for (Colocation colocation : rsc.withThis) {
                    if (colocation.score() >= Scores.INFINITY) {
                        colocation(rsc, colocation);
                    }
                }
            }
        }
    }

    /// What is never promoted does not fail to be: bundles, whose containers are not, and plain clones hold nothing back for that.
    ///
    /// Source: `pcmk__block_colocation_dependents`
    private void colocation(Rsc primary, Colocation colocation) {
        List<Rsc> parts = primary.children.isEmpty() ? List.of(primary) : primary.children;
        boolean startFails = parts.stream().allMatch(this::isBlocked);
        boolean promotionFails = colocation.primaryRole() == Role.PROMOTED && primary.item.promotable
                && parts.stream().noneMatch(this::promotes);
        if (startFails || promotionFails) {
            Rsc dependent = work.rsc(colocation.dependent());
            if (colocation.dependentRole() == Role.PROMOTED) {
                blockPromotion(dependent);
            } else {
                block(dependent, Reason.COLOCATION);
            }
        }
    }

    private boolean isBlocked(Rsc rsc) {
        return rsc.children.isEmpty() ? rsc.assigned >= 0 && blocked[rsc.item.index] : rsc.children.stream().anyMatch(this::isBlocked);
    }

    private boolean promotes(Rsc rsc) {
        return rsc.children.isEmpty() ? isPromoted(rsc) || !rsc.managed && rsc.role == Role.PROMOTED : rsc.children.stream().allMatch(this::promotes);
    }
}
