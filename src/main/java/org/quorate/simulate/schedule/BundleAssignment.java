package org.quorate.simulate.schedule;

import java.util.List;

/// Assigns a bundle: its containers as the instances of a clone, then address, connection and what runs inside.
///
/// Source: lib/pacemaker/pcmk_sched_bundle.c (`pcmk__bundle_allocate`)
final class BundleAssignment {

    private final Work work;
    private final Assigner assigner;
    private final Instances instances;

    BundleAssignment(Work work, Assigner assigner, Instances instances) {
        this.work = work;
        this.assigner = assigner;
        this.instances = instances;
    }

    int assign(Rsc bundle, int prefer) {
        bundle.allocating = true;
        List<Rsc> containers = bundle.item.replicas.stream().map(replica -> work.rsc(replica.container())).toList();
        instances.distribute(bundle, MergeSort.sorted(containers, instances.order()), bundle.item.cloneMax, bundle.item.cloneNodeMax);
        bundle.item.replicas.forEach(replica -> replica(replica, prefer));
        if (bundle.item.inner != null) {
            inside(bundle, work.rsc(bundle.item.inner), prefer);
        }
        bundle.allocating = false;
        bundle.provisional = false;
        return -1;
    }

    private void replica(Item.Replica replica, int prefer) {
        if (replica.ip() != null) {
            assigner.assign(work.rsc(replica.ip()), prefer);
        }
        if (replica.connection() == null || replica.child() == null) {
            return;
        }
        Rsc connection = work.rsc(replica.connection());
        int host = work.rsc(replica.container()).assigned;
        Item hostConnection = host < 0 ? null : work.problem.connections[host];
        if (hostConnection != null) {
            connection.addThisWith(new Colocation("", replica.connection(), hostConnection, Scores.INFINITY, null, Role.UNKNOWN, Role.UNKNOWN, true));
        }
        assigner.assign(connection, prefer);
        child(work.rsc(replica.child()), replica.node());
    }

    private void child(Rsc child, int own) {
        for (int node = 0; node < work.nodes; node++) {
            if (child.table[node] != Scores.ABSENT && node != own) {
                child.table[node] = -Scores.INFINITY;
            } else if (node == own && child.table[node] != Scores.ABSENT && !FailCounts.reached(work, child, node)) {
                child.table[node] = Scores.INFINITY;
            }
        }
        child.parent.allocating = true;
        assigner.assign(child, own);
        child.parent.allocating = false;
    }

    private void inside(Rsc bundle, Rsc inner, int prefer) {
        for (int node = 0; node < work.nodes; node++) {
            int each = node;
            if (inner.table[node] != Scores.ABSENT) {
                inner.table[node] = bundle.item.replicas.stream().anyMatch(replica -> replica.node() == each) ? 0 : -Scores.INFINITY;
            }
        }
        assigner.assign(inner, prefer);
    }
}
