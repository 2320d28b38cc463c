/// Rules on guest nodes: their VMs, and how what runs in them is ordered and placed. Not here: names (`rules.remote.names`),
/// what spreads to them unasked (`rules.remote.spread`).
@NullMarked
package org.quorate.rules.remote.guests;

import org.jspecify.annotations.NullMarked;
