/// The pcs script: a design as a bash program that builds it with pcs.
///
/// Two pure steps: the plan ([PcsPlan], what has to be said, in which order, and of which element) and its rendering
/// ([PcsScript]). What the script does at run time, apart from the design's own data, is in the
/// resources `export/pcs/*.bash`. Not here: running anything.
@NullMarked
package org.quorate.export.pcs;

import org.jspecify.annotations.NullMarked;
