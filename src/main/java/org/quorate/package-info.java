/// Quorate: a topology designer for Pacemaker clusters. [Quorate] starts the command or the window.
@NullMarked
package org.quorate;

import org.jspecify.annotations.NullMarked;
