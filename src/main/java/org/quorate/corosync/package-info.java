/// corosync.conf as text, as format objects in the order of the file, and as parts of a design.
///
/// Text becomes [CorosyncConf] by [CorosyncConfReader], and text again by [CorosyncConfPrinter]; [CorosyncImport] leads from
/// there to a design. Not here: the way back (`org.quorate.export.corosync`), and what makes a configuration good (`rules`).
@NullMarked
package org.quorate.corosync;

import org.jspecify.annotations.NullMarked;
