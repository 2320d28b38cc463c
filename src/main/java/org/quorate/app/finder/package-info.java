/// One field that finds objects of the design and runs commands.
@NullMarked
package org.quorate.app.finder;

import org.jspecify.annotations.NullMarked;
