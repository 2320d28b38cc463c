/// The arithmetic of votes, to be looked at.
@NullMarked
package org.quorate.app.quorum;

import org.jspecify.annotations.NullMarked;
