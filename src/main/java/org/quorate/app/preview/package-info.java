/// The design as the text of other tools, made anew with each change.
@NullMarked
package org.quorate.app.preview;

import org.jspecify.annotations.NullMarked;
