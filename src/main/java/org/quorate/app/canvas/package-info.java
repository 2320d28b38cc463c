/// The canvas of the window: a JavaFX canvas with signs of interaction above it, the input that starts gestures, and the commands that are the canvas' own.
///
/// `state` holds what is shown, `paint` paints it, `gesture` changes it; what drops and links mean is decided by
/// `org.quorate.compose`. Not here: any other panel.
@NullMarked
package org.quorate.app.canvas;

import org.jspecify.annotations.NullMarked;
