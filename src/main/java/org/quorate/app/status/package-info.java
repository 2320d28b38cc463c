/// What the line at the foot of the window says.
@NullMarked
package org.quorate.app.status;

import org.jspecify.annotations.NullMarked;
