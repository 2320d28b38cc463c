/// Changes of a design as values, and their history.
///
/// An edit is a pure function from design to design with a name. Undo goes back to the old value, so it cannot be wrong.
@NullMarked
package org.quorate.model.edit;

import org.jspecify.annotations.NullMarked;
