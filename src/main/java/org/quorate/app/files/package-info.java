/// The file behind the design of a window: opening, saving, noticing that somebody else changed it.
@NullMarked
package org.quorate.app.files;

import org.jspecify.annotations.NullMarked;
