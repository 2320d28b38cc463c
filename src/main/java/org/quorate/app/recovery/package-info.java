/// What is left of edits when the program ends without saving them.
@NullMarked
package org.quorate.app.recovery;

import org.jspecify.annotations.NullMarked;
