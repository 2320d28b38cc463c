/// Rules on capacity: utilization, room after a loss, load (CAP). Not here: the loss of more than a host (`rules.domains`).
@NullMarked
package org.quorate.rules.capacity;

import org.jspecify.annotations.NullMarked;
