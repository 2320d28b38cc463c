package org.quorate.simulate.schedule;

import java.util.Map;
import org.quorate.analysis.Node;

/// A node as the configuration knows it.
///
/// @param index      its place in every table of scores
/// @param id         the CIB's id; for remote and guest nodes the name
/// @param attributes the permanent ones
/// @param listed     whether a `<node>` entry exists: without one, and without a node state, the node has neither `#uname` nor `#id`
/// @param score      the score that every resource starts with there
/// @param ofBundle   whether it is the inside of a bundle's container
/// @param usable     false for the `ping` nodes of old, which never run anything
record SchedulerNode(int index, String id, String name, Node.Kind kind, Map<String, String> attributes, Map<String, Integer> capacity,
                     boolean listed, int score, boolean ofBundle, boolean usable) {

    SchedulerNode of(Node.Kind other) {
        return new SchedulerNode(index, id, name, other, attributes, capacity, listed, score, ofBundle, usable);
    }

    boolean isRemote() {
        return kind != Node.Kind.CLUSTER;
    }
}
