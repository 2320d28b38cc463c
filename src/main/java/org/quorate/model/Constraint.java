package org.quorate.model;

/// A constraint of the CIB's `<constraints>` section; its [#name()] is the CIB id.
public sealed interface Constraint extends ClusterElement permits LocationConstraint, ColocationConstraint, OrderConstraint {
}
