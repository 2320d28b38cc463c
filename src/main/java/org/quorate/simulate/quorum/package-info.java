/// Votes and quorum as corosync's votequorum and its quorum device count them, event after event: [VoteRules] is what is
/// configured, [VoteState] what the nodes have come to know, [VoteState#next] what they make of new partitions.
///
/// Each node counts for itself, so that members of one partition can disagree. Held against corosync itself by tests.
@NullMarked
package org.quorate.simulate.quorum;

import org.jspecify.annotations.NullMarked;
