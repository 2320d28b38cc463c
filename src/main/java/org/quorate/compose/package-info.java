/// What somebody means who drops, moves, links or copies something in a design: the edit that states it, in the model's
/// terms, with a sentence that says the effect, or a refusal with the reason.
///
/// Pure functions of a design and its facts. Everything that a drop states is an element or a constraint of the design,
/// visible and editable. Not here: pointers, keys, menus and pixels (see `org.quorate.app.canvas`), nor any judgement of a
/// design (see `org.quorate.rules`).
@NullMarked
package org.quorate.compose;

import org.jspecify.annotations.NullMarked;
