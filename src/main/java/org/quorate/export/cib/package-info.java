/// The CIB of a design: one canonical form with the ids that pcs would give, and what was imported in its place.
@NullMarked
package org.quorate.export.cib;

import org.jspecify.annotations.NullMarked;
