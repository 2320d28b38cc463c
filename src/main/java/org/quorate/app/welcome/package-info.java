/// The page at the start, and the choice of a template.
@NullMarked
package org.quorate.app.welcome;

import org.jspecify.annotations.NullMarked;
