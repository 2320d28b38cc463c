/// The forms by which every field of a design is edited.
@NullMarked
package org.quorate.app.inspector;

import org.jspecify.annotations.NullMarked;
