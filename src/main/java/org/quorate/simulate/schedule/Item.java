package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;

/// A resource as configured: a primitive, a group or clone with its instances, a bundle with its replicas. It is filled while a
/// CIB is read and never changed afterwards; [Rsc] is what a run makes of it.
///
/// Source: include/crm/pengine/pe_types.h (`pe_resource_t`), lib/pengine/complex.c
final class Item {

    /// What a start waits for.
    enum Requires {
        NOTHING, QUORUM, FENCING
    }

    /// What happens to a resource that runs on several nodes.
    enum MultiplyActive {
        STOP_START, STOP_ONLY, BLOCK
    }

    /// One replica of a bundle; what it does not have is null.
    record Replica(Item container, @Nullable Item ip, @Nullable Item connection, @Nullable Item child, int node) {
    }

    /// A location constraint as it reached this resource, for the roles of promotable clones.
    final List<Location> locations = new ArrayList<>();
    final List<Colocation> thisWith = new ArrayList<>();
    final List<Colocation> withThis = new ArrayList<>();
    final List<TicketUse> tickets = new ArrayList<>();
    final List<Item> children = new ArrayList<>();
    final List<Item> fillers = new ArrayList<>();
    final List<Replica> replicas = new ArrayList<>();

    final int index;
    final String id;
    /// the id without instance number, as agents and history know it
    final String base;
    final Variant variant;
    final @Nullable Item parent;
    final XmlElement xml;
    final Map<String, String> meta;
    /// the scores that the resource starts with; where it has none the node is not in its table
    final int[] start;

    int priority;
    int stickiness;
    int threshold = Scores.INFINITY;
    long failureTimeoutMillis;
    long reconnectMillis;
    boolean managed = true;
    boolean critical = true;
    boolean unique;
    boolean promotable;
    boolean orphan;
    boolean connection;
    boolean insideRemotes;
    boolean fenceDevice;
    boolean migratable;
    boolean exclusive;
    Requires requires = Requires.QUORUM;
    MultiplyActive multiplyActive = MultiplyActive.STOP_START;
    Role targetRole = Role.UNKNOWN;
    @Nullable Item container;
    @Nullable Item inner;
    int cloneMax;
    int cloneNodeMax = 1;
    int promotedMax;
    int promotedNodeMax;
    int[] needs = {};
    boolean collocated = true;
    boolean ordered = true;

    Item(int index, String id, String base, Variant variant, @Nullable Item parent, XmlElement xml, Map<String, String> meta, int nodes) {
        this.index = index;
        this.id = id;
        this.base = base;
        this.variant = variant;
        this.parent = parent;
        this.xml = xml;
        this.meta = meta;
        start = new int[nodes];
        Arrays.fill(start, Scores.ABSENT);
    }

    boolean isPrimitive() {
        return variant == Variant.PRIMITIVE;
    }

    /// The outermost resource below a bundle.
    ///
    /// Source: lib/pengine/complex.c (`uber_parent`)
    Item top() {
        Item top = this;
        while (top.parent != null && top.parent.variant != Variant.BUNDLE) {
            top = top.parent;
        }
        return top;
    }

    boolean isBundled() {
        return top().parent != null;
    }

    boolean isInAnonymousClone() {
        Item top = top();
        return top.variant == Variant.CLONE && !top.unique;
    }

    /// What carries the guest node that this resource's VM is, or null.
    @Nullable Item guestConnection() {
        return fillers.stream().filter(filler -> filler.connection).findFirst().orElse(null);
    }

    Item last() {
        return children.getLast();
    }

    @Override
    public String toString() {
        return id;
    }
}
