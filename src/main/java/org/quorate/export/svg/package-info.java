/// The drawing of a design as SVG: self-contained, without scripts and references to anything outside. [SvgPainter] is
/// one painter of the display list of `org.quorate.drawing`, as the canvas is another.
///
/// Not here: what a design looks like.
@NullMarked
package org.quorate.export.svg;

import org.jspecify.annotations.NullMarked;
