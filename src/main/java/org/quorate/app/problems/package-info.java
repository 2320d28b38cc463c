/// The findings of the check, as a list to work through.
@NullMarked
package org.quorate.app.problems;

import org.jspecify.annotations.NullMarked;
