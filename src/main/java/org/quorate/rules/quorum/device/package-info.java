/// Rules on the quorum device: its algorithm and votes, what it excludes, where it stands. Not here: quorum without a device.
@NullMarked
package org.quorate.rules.quorum.device;

import org.jspecify.annotations.NullMarked;
