/// Painting with JavaFX: shapes of the display list on a canvas, signs of interaction as small nodes above it.
///
/// Not here: what is painted where (`org.quorate.drawing` and `org.quorate.layout`), input.
@NullMarked
package org.quorate.app.canvas.paint;

import org.jspecify.annotations.NullMarked;
