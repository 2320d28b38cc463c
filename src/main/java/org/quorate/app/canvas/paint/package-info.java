/// Painting on JavaFX canvases: shapes of the display list below, signs of interaction above.
///
/// Not here: what is painted where (`org.quorate.drawing` and `org.quorate.layout`), input.
@NullMarked
package org.quorate.app.canvas.paint;

import org.jspecify.annotations.NullMarked;
