/// What can be put into a design, to be clicked or dragged onto the canvas.
@NullMarked
package org.quorate.app.palette;

import org.jspecify.annotations.NullMarked;
