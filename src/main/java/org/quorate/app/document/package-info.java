/// The one design that a window shows: its present value, the way that led to it, what is selected, and values derived
/// from it in the background. All panels share this and nothing else.
///
/// Not here: anything visible, any file.
@NullMarked
package org.quorate.app.document;

import org.jspecify.annotations.NullMarked;
