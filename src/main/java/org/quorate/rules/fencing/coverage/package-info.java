/// Rules on coverage: fencing is on, every node has a device, every device a target and an executor. Not here: what a
/// device needs to work (`rules.fencing.devices`), in which order devices are tried (`rules.fencing.levels`).
@NullMarked
package org.quorate.rules.fencing.coverage;

import org.jspecify.annotations.NullMarked;
