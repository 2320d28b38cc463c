package org.quorate.simulate.schedule;

import java.util.List;

/// The scores before anything runs: the symmetric default, location constraints, exclusive discovery, and the bans that follow
/// from what nodes and resources are.
///
/// Source: lib/pacemaker/pcmk_sched_location.c (`pcmk__apply_locations`), pcmk_sched_group.c (`pcmk__group_apply_location`),
/// pcmk_sched_allocate.c (`apply_exclusive_discovery`), pcmk_sched_primitive.c (`pcmk__primitive_internal_constraints`)
final class InitialScores {

    private final int[][] tables;
    private final boolean[][] lookedFor;
    private final int nodes;
    private final Item[] connections;
    private final List<Item> items;

    InitialScores(List<Item> items, List<SchedulerNode> nodes, Item[] connections) {
        this.items = items;
        this.nodes = nodes.size();
        this.connections = connections;
        tables = new int[items.size()][];
        lookedFor = new boolean[items.size()][];
        for (Item item : items) {
            tables[item.index] = java.util.Arrays.copyOf(item.start, this.nodes);
        }
    }

    /// @param locations in the order of reading; the last is applied first
    int[][] compute(List<Item> top, List<Location> locations) {
        for (Location location : locations.reversed()) {
            if (location.role() == Role.UNKNOWN || location.role() == Role.STOPPED) {
                apply(location.item(), location, location.role() == Role.STOPPED, location.scores());
            } else {
                hand(location.item(), location);
            }
        }
        top.forEach(this::exclude);
        items.forEach(this::banByKind);
        return tables;
    }

    /// a bundle hands constraints on roles to what is inside
    private static void hand(Item item, Location location) {
        if (item.variant == Variant.BUNDLE && item.inner != null) {
            item.inner.locations.addFirst(location);
        }
    }

    private void apply(Item item, Location location, boolean onlyStopped, int[] scores) {
        if (!onlyStopped || item.targetRole == Role.STOPPED) {
            add(item, location, scores);
        }
        switch (item.variant) {
            case PRIMITIVE -> { }
            case GROUP -> {
                int[] zeros = scores.clone();
                for (int node = 0; node < nodes; node++) {
                    zeros[node] = scores[node] == Scores.ABSENT ? Scores.ABSENT : 0;
                }
                for (Item member : item.children) {
                    boolean first = member == item.children.getFirst();
                    apply(member, location, onlyStopped, first || !item.collocated ? scores : zeros);
                }
            }
            case CLONE -> item.children.forEach(child -> apply(child, location, onlyStopped, scores));
            case BUNDLE -> item.replicas.forEach(replica -> {
                apply(replica.container(), location, onlyStopped, scores);
                if (replica.ip() != null) {
                    apply(replica.ip(), location, onlyStopped, scores);
                }
            });
        }
    }

    private void add(Item item, Location location, int[] scores) {
        int[] table = tables[item.index];
        for (int node = 0; node < nodes; node++) {
            if (scores[node] != Scores.ABSENT) {
                table[node] = table[node] == Scores.ABSENT ? scores[node] : Scores.add(table[node], scores[node]);
                if (location.exclusive()) {
                    item.exclusive = true;
                    if (lookedFor[item.index] == null) {
                        lookedFor[item.index] = new boolean[nodes];
                    }
                    lookedFor[item.index][node] = true;
                }
            }
        }
    }

    private void exclude(Item item) {
        if (item.exclusive || item.top().exclusive) {
            // what is inside a bundle is looked for in its own container only, and starts with that alone
            boolean own = item.parent != null && item.parent.variant == Variant.CLONE && item.isBundled();
            int[] table = tables[item.index];
            for (int node = 0; node < nodes && !own; node++) {
                boolean named = lookedFor[item.index] != null && lookedFor[item.index][node];
                if (table[node] != Scores.ABSENT && !named) {
                    table[node] = -Scores.INFINITY;
                }
            }
            item.children.forEach(this::exclude);
        }
    }

    private void banByKind(Item item) {
        if (!item.isPrimitive() || !item.managed) {
            return;
        }
        if (item.container != null && item.connection && !item.insideRemotes) {
            banRemotes(item.container);
        } else if (item.container != null && !item.connection) {
            Item only = item.container.connection ? item.container : item.container.guestConnection();
            if (only != null) {
                ban(item, connection -> connection != only);
            }
        }
        if (item.connection || item.fenceDevice) {
            banRemotes(item);
        }
    }

    private void banRemotes(Item item) {
        ban(item, connection -> connection != null);
    }

    private void ban(Item item, java.util.function.Predicate<Item> banned) {
        int[] table = tables[item.index];
        for (int node = 0; node < nodes; node++) {
            if (table[node] != Scores.ABSENT && banned.test(connections[node])) {
                table[node] = -Scores.INFINITY;
            }
        }
    }
}
