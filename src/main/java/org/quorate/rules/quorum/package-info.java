/// Rules on votes, quorum and the quorum device (QUO). Not here: what failure domains do to quorum (`rules.domains`).
@NullMarked
package org.quorate.rules.quorum;

import org.jspecify.annotations.NullMarked;
