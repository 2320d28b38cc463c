/// The design: what stands where, how the cluster is configured, what is asked of it.
///
/// Immutable records and sealed interfaces over the JDK alone. Physical facts refer to each other by [ElementId];
/// the cluster's configuration refers to resources and nodes by the names that Pacemaker itself uses, so that a
/// configuration with a dangling reference can be held, shown and reported instead of being refused.
///
/// Not here: anything derived (see `org.quorate.analysis`), any file format, any picture beyond positions.
@NullMarked
package org.quorate.model;

import org.jspecify.annotations.NullMarked;
