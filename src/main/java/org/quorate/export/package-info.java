/// From a design to the text of another tool: what all exporters share.
///
/// One sub-package per format. An exporter is a pure function of design and options; it says what its format cannot
/// express instead of dropping it. Not here: what is true of a design (`org.quorate.analysis`), and writing files.
@NullMarked
package org.quorate.export;

import org.jspecify.annotations.NullMarked;
