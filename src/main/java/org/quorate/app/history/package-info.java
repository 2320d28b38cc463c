/// The steps that led to the present design.
@NullMarked
package org.quorate.app.history;

import org.jspecify.annotations.NullMarked;
