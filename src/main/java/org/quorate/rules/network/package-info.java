/// Rules on corosync's network: links, addresses, timing, encryption (NET). Not here: management and storage networks, which matter to fencing.
@NullMarked
package org.quorate.rules.network;

import org.jspecify.annotations.NullMarked;
