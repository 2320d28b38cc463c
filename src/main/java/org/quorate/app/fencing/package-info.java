/// Who is fenced by what, as a table.
@NullMarked
package org.quorate.app.fencing;

import org.jspecify.annotations.NullMarked;
