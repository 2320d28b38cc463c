package org.quorate.simulate.schedule;

import java.util.List;

/// The scores that a resource has before any constraint: in a symmetric cluster it may run on every node.
///
/// Source: lib/pengine/utils.c (`resource_node_score` with the tags "symmetric_default" and "remote_connection_default")
final class DefaultScores {

    private DefaultScores() {
    }

    static void give(Item item, List<SchedulerNode> nodes, boolean symmetric) {
        if (symmetric) {
            nodes.stream().filter(node -> !node.ofBundle()).forEach(node -> open(item, node, true));
        } else if (item.connection && item.meta.containsKey("container")) {
            nodes.forEach(node -> open(item, node, false));
        }
    }

    private static void open(Item item, SchedulerNode node, boolean byDefault) {
        if (byDefault && item.exclusive) {
            return;
        }
        item.children.forEach(child -> open(child, node, byDefault));
        if (item.start[node.index()] == Scores.ABSENT) {
            item.start[node.index()] = Scores.add(node.score(), 0);
        }
    }
}
