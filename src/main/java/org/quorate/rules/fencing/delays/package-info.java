/// Rules on fence delays: who shoots first when both halves may.
@NullMarked
package org.quorate.rules.fencing.delays;

import org.jspecify.annotations.NullMarked;
