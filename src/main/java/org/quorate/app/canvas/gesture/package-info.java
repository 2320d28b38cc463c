/// What somebody does with the pointer on the canvas, one small object a gesture: it starts, is dragged, and is finished or
/// cancelled. A gesture shows what would come of it and commits nothing before it is finished; then it makes one step of the
/// history. Without a toolkit, so that tests drive gestures directly.
///
/// Not here: what a drop or a link means (`org.quorate.compose`), which gesture an event starts (`org.quorate.app.canvas`).
@NullMarked
package org.quorate.app.canvas.gesture;

import org.jspecify.annotations.NullMarked;
