/// What the canvas shows at present, without a pixel of it: the picture of the design, the part of it that is in view, what
/// is hovered, and what a gesture that is under way shows.
///
/// Not here: painting (`paint`), pointer and keys (`gesture`), controls.
@NullMarked
package org.quorate.app.canvas.state;

import org.jspecify.annotations.NullMarked;
