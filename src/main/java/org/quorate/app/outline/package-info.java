/// The design as a tree.
@NullMarked
package org.quorate.app.outline;

import org.jspecify.annotations.NullMarked;
