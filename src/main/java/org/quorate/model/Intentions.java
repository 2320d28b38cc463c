package org.quorate.model;

import java.util.Optional;

/// What is asked of the cluster.
///
/// @param survive       how many cluster nodes may fail at once
/// @param failOver      the time within which a failed host's services run again, in seconds
/// @param liveMigration whether virtual machines are to be moved without stopping them
/// @param siteFailOver  whether the loss of a site is to be survived without a human
public record Intentions(Optional<Integer> survive, Optional<Integer> failOver, boolean liveMigration, boolean siteFailOver) {

    public static final Intentions NONE = new Intentions(Optional.empty(), Optional.empty(), false, false);
}
