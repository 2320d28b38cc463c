/// A design's configuration as the elements of a CIB: one canonical form with the ids that pcs would give, and what was imported
/// in its place. Exporters write it, and the scheduler reads it, so that what is predicted is what is exported.
@NullMarked
package org.quorate.cib.outline;

import org.jspecify.annotations.NullMarked;
