/// The window around the canvas and the panels: regions, tabs, toolbar, status bar. It knows panels and the canvas by the
/// interfaces [Panel] and [CanvasSlot] only.
@NullMarked
package org.quorate.app.shell;

import org.jspecify.annotations.NullMarked;
