/// The window: everything that uses JavaFX stands below this package. Here: how it starts and how its parts are put
/// together; each part has a package of its own.
@NullMarked
package org.quorate.app;

import org.jspecify.annotations.NullMarked;
